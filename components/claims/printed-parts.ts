import type { Claim } from '../../lib/model/claim.ts';
import type { Span } from '../../lib/model/span.ts';

export interface PrintedPart {
  text: string;
  strong: boolean;
}

/**
 * Cuts printed words at their figures.
 * @param text a piece of a block
 * @param start offset of the piece in its block
 * @param strong spans in the same block, in any order; those outside the piece are left out
 */
export function printedParts(text: string, start: number, strong: readonly Span[]): PrintedPart[] {
  const inside = strong
    .map((span) => ({ start: span.start - start, end: span.end - start }))
    .filter((span) => span.start >= 0 && span.end <= text.length && span.start < span.end)
    .toSorted((a, b) => a.start - b.start);
  const parts: PrintedPart[] = [];
  let at = 0;
  for (const span of inside) {
    if (span.start < at) continue;
    if (span.start > at) parts.push({ text: text.slice(at, span.start), strong: false });
    parts.push({ text: text.slice(span.start, span.end), strong: true });
    at = span.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), strong: false });
  return parts;
}

/** The claim's own words, its figures strong; or only the one that matters. */
export function claimParts(claim: Claim, quantity?: number): PrintedPart[] {
  return printedParts(claim.text, claim.span.start, figureSpans(claim, quantity));
}

/** The whole sentence that a claim stands in, the figure strong. */
export function quotationParts(claim: Claim, quotation: string, quantity?: number): PrintedPart[] {
  return printedParts(quotation, claim.sentence.start, figureSpans(claim, quantity));
}

function figureSpans(claim: Claim, quantity?: number): Span[] {
  const all = quantity === undefined ? claim.quantities : claim.quantities.slice(quantity, quantity + 1);
  return all.filter(({ span }) => span.block === claim.span.block).map(({ span }) => span);
}
