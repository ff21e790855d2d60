import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { MARKS_BY_URGENCY, type MarkKind, markOf } from '../../lib/model/mark.ts';

/** Which claims the panel lists. */
export type ClaimFilter = 'all' | 'notes' | MarkKind;

/** The claims that a filter lets through, in the order given. */
export function filterClaims(claims: readonly AnnotatedClaim[], filter: ClaimFilter): AnnotatedClaim[] {
  if (filter === 'all') return [...claims];
  return claims.filter((claim) => (filter === 'notes' ? claim.notes.length > 0 : markOf(claim) === filter));
}

/** The marks that occur, most urgent first, each with its count. */
export function markCounts(claims: readonly AnnotatedClaim[]): { mark: MarkKind; count: number }[] {
  return MARKS_BY_URGENCY.map((mark) => ({ mark, count: filterClaims(claims, mark).length })).filter(
    ({ count }) => count > 0,
  );
}
