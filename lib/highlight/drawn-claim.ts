import { textUnder, toRanges } from '../anchoring/to-ranges.ts';
import type { TextMap } from '../article/text-map.ts';
import type { Block } from '../model/report.ts';
import type { BlockSpan } from '../model/span.ts';

/** Where a claim stands, as the extension answers it. */
export interface ClaimPlace {
  id: string;
  span: BlockSpan;
  figures: BlockSpan[];
}

/** A claim with its live ranges in the page. */
export interface DrawnClaim extends ClaimPlace {
  /** The words as read, which the ranges must keep showing. */
  text: string;
  ranges: Range[];
  /** Ranges of the first figure, or of the whole claim where it has none. */
  figure: Range[];
}

/** Claims built in one go before others get their turn: keeps each task short on pages full of figures. */
const BATCH = 200;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Builds the ranges of claims over the page as it was read. A claim whose words don't stand there any more, to the
 * last digit, is left out: nothing is ever drawn on other words.
 */
export async function drawClaims(
  claims: readonly ClaimPlace[],
  blocks: readonly Block[],
  map: TextMap,
): Promise<DrawnClaim[]> {
  const drawn: DrawnClaim[] = [];
  for (const [index, claim] of claims.entries()) {
    if (index % BATCH === BATCH - 1) await pause();
    const each = drawClaim(claim, blocks, map);
    if (each) drawn.push(each);
  }
  return drawn;
}

function drawClaim(claim: ClaimPlace, blocks: readonly Block[], map: TextMap): DrawnClaim | null {
  const text = blocks[claim.span.block]?.text.slice(claim.span.start, claim.span.end).trim();
  const ranges = toRanges(map, claim.span);
  if (!text || ranges.length === 0 || textUnder(ranges) !== text) return null;
  const [figure] = claim.figures;
  const over = figure ? toRanges(map, figure) : [];
  return { ...claim, text, ranges, figure: over.length > 0 ? over : ranges };
}

/** Whether the claim's words still stand under its ranges. */
export function stillStands(claim: DrawnClaim): boolean {
  return (
    claim.ranges.every((range) => range.startContainer.isConnected) && textUnder(claim.ranges) === claim.text
  );
}
