/** The edge of a text column where marks stand, and the free room beside it. */
export interface FreeMargin {
  /** In document coordinates. */
  column: number;
  margin: number;
  direction: 'ltr' | 'rtl';
}

/** Room that a mark needs; more needn't be looked for. */
const ENOUGH = 40;

/** How much room is free before the lines of a text column: nothing of the page stands in it. */
export function freeMargin(holder: Element): FreeMargin {
  const direction = getComputedStyle(holder).direction === 'rtl' ? 'rtl' : 'ltr';
  const { left, right } = holder.getBoundingClientRect();
  const edge = direction === 'ltr' ? left : right;
  return { column: edge + scrollX, margin: Math.max(0, roomBeside(holder, edge, direction)), direction };
}

function roomBeside(holder: Element, edge: number, direction: 'ltr' | 'rtl'): number {
  const outside = direction === 'ltr' ? edge : document.documentElement.clientWidth - edge;
  let room = Math.min(outside, ENOUGH);
  for (let at = holder; at.parentElement && at !== document.body; at = at.parentElement) {
    const beside = at.parentElement.children.length > 200 ? [] : Array.from(at.parentElement.children);
    for (const sibling of beside) {
      if (sibling !== at) room = Math.min(room, distance(sibling, at, edge, direction));
    }
    if (room <= 0) return 0;
  }
  return room;
}

/** How far a neighbour at the same height stands from the edge; far for one above, below or on the other side. */
function distance(sibling: Element, holder: Element, edge: number, direction: 'ltr' | 'rtl'): number {
  const [a, b] = [sibling.getBoundingClientRect(), holder.getBoundingClientRect()];
  if (a.width === 0 || a.height === 0 || a.bottom <= b.top || a.top >= b.bottom) return ENOUGH;
  const gap = direction === 'ltr' ? edge - a.right : a.left - edge;
  return gap < -1 ? ENOUGH : gap;
}
