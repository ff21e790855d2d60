import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { MARKS_BY_URGENCY, markOf } from '../../lib/model/mark.ts';

/**
 * Claims most urgent first, before all those that change a watched figure; of equals, in reading order, but a bare
 * attribution comes after figures.
 */
export function byImportance(claims: readonly AnnotatedClaim[]): AnnotatedClaim[] {
  const weight = (claim: AnnotatedClaim) =>
    (claim.watched === 'changed' ? -100 : 0) +
    MARKS_BY_URGENCY.indexOf(markOf(claim)) * 2 +
    (claim.claim.quantities.length > 0 ? 0 : 1);
  return claims.toSorted((a, b) => weight(a) - weight(b));
}
