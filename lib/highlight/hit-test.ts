import type { DrawnClaim } from './drawn-claim.ts';

/** The claim under a point of the viewport, or null. */
export function claimAt(claims: readonly DrawnClaim[], x: number, y: number): DrawnClaim | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: openRootsAt(x, y) });
  if (!caret) return null;
  const hit = claims.find((claim) => claim.ranges.some((range) => holds(range, caret)));
  return hit?.ranges.some((range) => coversPoint(range, x, y)) ? hit : null;
}

function holds(range: Range, { offsetNode, offset }: CaretPosition): boolean {
  if (offsetNode.getRootNode() !== range.startContainer.getRootNode()) return false;
  return range.isPointInRange(offsetNode, offset);
}

/** The caret snaps to the nearest text; the point itself must lie on the words. */
function coversPoint(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top && y <= bottom,
  );
}

function openRootsAt(x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let at = document.elementFromPoint(x, y); at?.shadowRoot && roots.length < 20; ) {
    roots.push(at.shadowRoot);
    at = at.shadowRoot.elementFromPoint(x, y);
  }
  return roots;
}
