import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { type Level, markOf, shownAt } from '../../lib/model/mark.ts';
import { useWords } from '../ui/words.ts';

/**
 * Reads aloud what a reading found, once it has: the region stands there before, empty, since one that comes with
 * its words is not read.
 * @param claims null until the page is read
 */
export function CountedClaims({ claims }: { claims: readonly AnnotatedClaim[] | null }) {
  const words = useWords();
  const count = (level: Level) => claims?.filter((claim) => shownAt(level, markOf(claim))).length ?? 0;
  const said = () =>
    words('claims.counted', {
      claims: words('claims.count', { count: count('all') }),
      findings: words('claims.with-findings', { count: count('findings') }),
      conflicts: words('claims.conflicts', { count: count('conflicts') }),
    });
  return (
    <p class="unseen" role="status">
      {claims && (claims.length > 0 ? said() : words('claims.none'))}
    </p>
  );
}
