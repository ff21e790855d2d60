import { type Grounds, groundOf, type Rgb } from '../article/colour.ts';
import { DENSE_ABOVE } from '../model/mark.ts';
import type { DrawnClaim } from './drawn-claim.ts';
import { gatheringOf } from './gathering.ts';
import { type FreeMargin, freeMargin, type Obstacles } from './margin.ts';

/** A rectangle in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where one claim stands on the page, in document coordinates, and what its mark needs to know of its ground. */
export interface ClaimGeometry extends FreeMargin {
  claimId: string;
  figure: Box;
  /** Boxes of all lines; empty where nothing is drawn along them. */
  lines: Box[];
  byHand: boolean;
  /** Number of the block, or of the first block in the same table or list. */
  block: number;
  ground: Rgb;
}

/** What a column of text has in common for all its claims. */
interface Column extends FreeMargin {
  ground: Rgb;
  /** Boxes that scroll on their own around it. */
  scrollers: Element[];
  /** The table or list around it. */
  gathering: Element | null;
}

/** What was measured for other claims before. */
interface Known {
  columns: Map<Element, Column>;
  obstacles: Obstacles;
  grounds: Grounds;
  gatherings: Map<Element, boolean>;
  margins: Map<Element, FreeMargin>;
  /** Number of the first block with a claim in a table or list. */
  firstBlocks: Map<Element, number>;
}

/**
 * Measures claims that have a box on the page; others (in a closed part, scrolled out of a box) have no mark.
 *
 * @param alongLines whether something is drawn along the lines of every claim, not only in dense blocks and by hand
 */
export function* measureClaims(
  claims: readonly DrawnClaim[],
  alongLines: boolean,
): Generator<void, ClaimGeometry[]> {
  const known: Known = {
    columns: new Map(),
    obstacles: new Map(),
    grounds: new Map(),
    gatherings: new Map(),
    margins: new Map(),
    firstBlocks: new Map(),
  };
  const measured: { geometry: ClaimGeometry; claim: DrawnClaim }[] = [];
  for (const claim of claims) {
    const geometry = measureClaim(claim, known);
    if (geometry) measured.push({ geometry, claim });
    yield;
  }
  for (const block of Map.groupBy(measured, ({ geometry }) => geometry.block).values()) {
    const alongAll = alongLines || block.length > DENSE_ABOVE;
    for (const { geometry, claim } of block) {
      if (alongAll || geometry.byHand) geometry.lines = boxesOf(claim.ranges);
      yield;
    }
  }
  return measured.map(({ geometry }) => geometry);
}

function measureClaim(claim: DrawnClaim, known: Known): ClaimGeometry | null {
  const holder = blockHolder(claim);
  const figure = boxesOf(claim.figure)[0];
  if (!holder || !figure) return null;
  const column = known.columns.get(holder) ?? measureColumn(holder, known);
  known.columns.set(holder, column);
  const { scrollers, gathering, ...around } = column;
  if (scrollers.some((scroller) => isScrolledAway(scroller, figure))) return null;
  const block = (gathering && known.firstBlocks.get(gathering)) ?? claim.span.block;
  if (gathering) known.firstBlocks.set(gathering, block);
  return { claimId: claim.id, figure, lines: [], byHand: claim.hand === 'added', block, ...around };
}

function measureColumn(holder: Element, { obstacles, grounds, gatherings, margins }: Known): Column {
  const ground = groundOf(holder, grounds);
  const gathering = gatheringOf(holder, gatherings);
  const edge = gathering ?? holder;
  const margin = margins.get(edge) ?? freeMargin(edge, obstacles);
  margins.set(edge, margin);
  return { ...margin, ground, scrollers: scrollersAround(holder), gathering };
}

/** Line boxes of ranges, in document coordinates. */
export function boxesOf(ranges: readonly Range[]): Box[] {
  return ranges
    .flatMap((range) => Array.from(range.getClientRects()))
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, width, height }) => ({ left: left + scrollX, top: top + scrollY, width, height }));
}

/** The nearest element around the claim that makes a column of text. */
function blockHolder(claim: DrawnClaim): Element | null {
  let at = claim.ranges[0]?.startContainer.parentElement ?? null;
  while (at?.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
  return at;
}

function scrollersAround(holder: Element): Element[] {
  const found: Element[] = [];
  for (let at = holder.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY))
      found.push(at);
  }
  return found;
}

/** Inside a box that scrolls on its own, what isn't seen there has no mark. */
function isScrolledAway(scroller: Element, figure: Box): boolean {
  const { top, bottom } = scroller.getBoundingClientRect();
  const middle = figure.top - scrollY + figure.height / 2;
  return middle < top || middle > bottom;
}
