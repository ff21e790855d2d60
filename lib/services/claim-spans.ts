import type { ClaimSpans } from '../messaging/contract.ts';
import type { Claim } from '../model/claim.ts';

/** All that the page side is told of a claim. */
export function claimSpans({ id, span, quantities }: Claim): ClaimSpans {
  return { id, span, figures: quantities.map(({ figure }) => figure) };
}
