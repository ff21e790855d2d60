import type { Claim } from '../../lib/model/claim.ts';
import type { Quantity } from '../../lib/model/quantity.ts';

/** The figure as printed, bound and unit included; null where it stands outside the claim's words. */
export function printedFigure(claim: Claim, { span }: Quantity): string | null {
  if (span.block !== claim.span.block || span.start < claim.span.start) return null;
  return claim.text.slice(span.start - claim.span.start, span.end - claim.span.start) || null;
}
