import type { Claim } from '../../lib/model/claim.ts';
import type { Quantity } from '../../lib/model/quantity.ts';
import { BY_HAND } from '../../lib/notes/quantity-by-hand.ts';

/** The figure as printed, bound and unit included; null where it stands outside the claim's words, or is a person's. */
export function printedFigure(claim: Claim, { span, parser }: Quantity): string | null {
  if (parser === BY_HAND) return null;
  if (span.block !== claim.span.block || span.start < claim.span.start) return null;
  return claim.text.slice(span.start - claim.span.start, span.end - claim.span.start) || null;
}
