import { groundOf, type Rgb } from '../article/colour.ts';
import type { DrawnClaim } from './drawn-claim.ts';
import { type FreeMargin, freeMargin } from './margin.ts';

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
  lines: Box[];
  block: number;
  ground: Rgb;
}

/** Measures claims that have a box on the page; others (in a closed part, scrolled out of a box) have no mark. */
export function measureClaims(claims: readonly DrawnClaim[]): ClaimGeometry[] {
  const margins = new Map<Element, FreeMargin & { ground: Rgb }>();
  return claims.flatMap((claim) => {
    const holder = blockHolder(claim);
    const figure = boxesOf(claim.figure)[0];
    if (!holder || !figure || isScrolledAway(holder, figure)) return [];
    const around = margins.get(holder) ?? { ...freeMargin(holder), ground: groundOf(holder) };
    margins.set(holder, around);
    return [{ claimId: claim.id, figure, lines: boxesOf(claim.ranges), block: claim.span.block, ...around }];
  });
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

/** Inside a box that scrolls on its own, what isn't seen there has no mark. */
function isScrolledAway(holder: Element, figure: Box): boolean {
  for (let at = holder.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 1 || !/auto|scroll/.test(getComputedStyle(at).overflowY))
      continue;
    const { top, bottom } = at.getBoundingClientRect();
    const middle = figure.top - scrollY + figure.height / 2;
    if (middle < top || middle > bottom) return true;
  }
  return false;
}
