import type { Watched } from '../model/annotations.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { watchId } from '../model/local-fact.ts';

/** A later figure that replaced the other, or one that is at odds with it. */
function isChange({ relation, direction }: Finding): boolean {
  return relation === 'conflicting' || (relation === 'updated' && direction !== 'newer');
}

/**
 * How a claim stands to the figures that the reader watches; undefined where it has to do with none.
 * @param findings the claim's own; a figure of the same article is no news of another
 * @param watches ids (`watchId`) of the watched figures
 */
export function watchedAs(
  claim: Claim,
  findings: readonly Finding[],
  watches: ReadonlySet<string>,
): Watched | undefined {
  if (watches.size === 0) return undefined;
  const told = findings.filter(
    ({ where, relation, prior }) =>
      where !== 'article' && relation !== 'different-scope' && watches.has(watchId(prior)),
  );
  if (claim.quantities.some((_, quantity) => watches.has(watchId({ claimId: claim.id, quantity }))))
    return 'here';
  if (told.some(isChange)) return 'changed';
  return told.length > 0 ? 'again' : undefined;
}
