import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { BlockSpan } from '../../model/span.ts';

/** Several values in one cell. */
export function joined(values: readonly string[]): string {
  return values.join('; ');
}

/** The words at a place of the claim's own block, empty where they lie outside the claim. */
export function printed(claim: Claim, { block, start, end }: BlockSpan): string {
  if (block !== claim.span.block) return '';
  return claim.text.slice(Math.max(0, start - claim.span.start), Math.max(0, end - claim.span.start));
}

/** The innermost attribution that names a source. */
export function sourceOf(claim: Claim): Attribution | undefined {
  return claim.attributions.findLast(({ source }) => source);
}
