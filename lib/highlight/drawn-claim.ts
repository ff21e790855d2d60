import { textUnder, toRanges } from '../anchoring/to-ranges.ts';
import type { TextMap } from '../article/text-map.ts';
import type { Block } from '../model/report.ts';
import type { BlockSpan } from '../model/span.ts';

/** Where a claim stands, as the extension answers it. */
export interface ClaimPlace {
  id: string;
  span: BlockSpan;
  figures: BlockSpan[];
  /** By a person's word alone, or covered by such a claim; the page's text alone says which claims it may see. */
  hand?: 'added' | 'covered';
}

/** A claim with its live ranges in the page. */
export interface DrawnClaim extends ClaimPlace {
  /** The words as read, which the ranges must keep showing. */
  text: string;
  ranges: Range[];
  /** Ranges of the first figure, or of the whole claim where it has none. */
  figure: Range[];
}

/**
 * Builds the ranges of claims over the page as it was read. A claim whose words don't stand there any more, to the
 * last digit, is left out: nothing is ever drawn on other words.
 */
export function* drawClaims(
  claims: readonly ClaimPlace[],
  blocks: readonly Block[],
  map: TextMap,
): Generator<void, DrawnClaim[]> {
  const drawn: DrawnClaim[] = [];
  for (const claim of claims) {
    const each = drawClaim(claim, blocks, map);
    if (each) drawn.push(each);
    yield;
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

/** Whether any claim's words no longer stand under its ranges. */
export function* haveSlipped(claims: readonly DrawnClaim[]): Generator<void, boolean> {
  for (const claim of claims) {
    if (!stillStands(claim)) return true;
    yield;
  }
  return false;
}

function stillStands({ ranges, text }: DrawnClaim): boolean {
  return ranges.every((range) => range.startContainer.isConnected) && textUnder(ranges) === text;
}
