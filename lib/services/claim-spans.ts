import type { ClaimSpans } from '../messaging/contract.ts';
import type { Claim } from '../model/claim.ts';

type Stand = Pick<Claim, 'id' | 'span'>;

/**
 * All that the page side is told of a page's claims.
 * @param asRead those that the text itself implies, whatever a person made of them
 */
export function claimSpans(claims: Claim[], asRead: Stand[] = claims): ClaimSpans[] {
  const [read, shown] = [idsOf(asRead), idsOf(claims)];
  const covered = asRead.filter(({ id }) => !shown.has(id));
  return [
    ...claims.map(({ id, span, quantities }): ClaimSpans => {
      const figures = quantities.map(({ figure }) => figure);
      return read.has(id) ? { id, span, figures } : { id, span, figures, hand: 'added' };
    }),
    ...covered.map(({ id, span }): ClaimSpans => ({ id, span, figures: [], hand: 'covered' })),
  ];
}

function idsOf(claims: Stand[]): Set<string> {
  return new Set(claims.map(({ id }) => id));
}
