import type { AnnotatedClaim } from '../../lib/model/annotations.ts';

/** A stretch of a block: plain words, or those of one claim. */
export interface Segment {
  text: string;
  claim: AnnotatedClaim | null;
}

/** Cuts a block's text at its claims; where two overlap, the one that begins first keeps the words. */
export function claimSegments(text: string, block: number, claims: readonly AnnotatedClaim[]): Segment[] {
  const here = claims
    .filter(({ claim }) => claim.span.block === block)
    .toSorted((a, b) => a.claim.span.start - b.claim.span.start);
  const segments: Segment[] = [];
  let at = 0;
  for (const claim of here) {
    const { start, end } = claim.claim.span;
    if (start < at) continue;
    if (start > at) segments.push({ text: text.slice(at, start), claim: null });
    segments.push({ text: text.slice(start, end), claim });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), claim: null });
  return segments;
}
