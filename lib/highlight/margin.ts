/** The edge of a text column where marks stand, and the free room beside it. */
export interface FreeMargin {
  /** In document coordinates. */
  column: number;
  margin: number;
  direction: 'ltr' | 'rtl';
}

/** Room that a mark needs; more needn't be looked for. */
const ENOUGH = 40;
/** What stands beside a paragraph is one of its nearest neighbours; what stands beside its column may be any. */
const NEAR = 3;
const MOST_SIBLINGS = 60;

/** How far neighbours of an element reach towards its lines, by element: columns are shared by many paragraphs. */
export type Obstacles = Map<Element, number>;

/** How much room is free before the lines of a text column: nothing of the page stands in it. */
export function freeMargin(holder: Element, known: Obstacles): FreeMargin {
  const direction = getComputedStyle(holder).direction === 'rtl' ? 'rtl' : 'ltr';
  const box = holder.getBoundingClientRect();
  const obstacle = Math.max(reachOf(near(holder), box, direction), reachAround(holder, direction, known));
  const edge = direction === 'ltr' ? box.left : -box.right;
  const column = (direction === 'ltr' ? box.left : box.right) + scrollX;
  return { column, margin: Math.max(0, Math.min(ENOUGH, edge - obstacle)), direction };
}

/** How far anything beside the elements around the holder reaches; the window's own edge at least. */
function reachAround(holder: Element, direction: 'ltr' | 'rtl', known: Obstacles): number {
  const parent = holder.parentElement;
  if (!parent || parent === document.body)
    return direction === 'ltr' ? 0 : -document.documentElement.clientWidth;
  const before = known.get(parent);
  if (before !== undefined) return before;
  const siblings = Array.from(parent.parentElement?.children ?? []).slice(0, MOST_SIBLINGS);
  const own = reachOf(
    siblings.filter((each) => each !== parent),
    parent.getBoundingClientRect(),
    direction,
  );
  const reach = Math.max(own, reachAround(parent, direction, known));
  known.set(parent, reach);
  return reach;
}

function near(holder: Element): Element[] {
  const found: Element[] = [];
  for (let at = holder.previousElementSibling, i = 0; at && i < NEAR; at = at.previousElementSibling, i += 1)
    found.push(at);
  if (holder.nextElementSibling) found.push(holder.nextElementSibling);
  return found;
}

/** How far those at the same height reach towards the box, along the writing direction. */
function reachOf(others: readonly Element[], box: DOMRect, direction: 'ltr' | 'rtl'): number {
  let reach = Number.NEGATIVE_INFINITY;
  for (const other of others) {
    const { left, right, top, bottom, width, height } = other.getBoundingClientRect();
    if (width === 0 || height === 0 || bottom <= box.top || top >= box.bottom) continue;
    const [end, edge] = direction === 'ltr' ? [right, box.left] : [-left, -box.right];
    if (end <= edge + 1) reach = Math.max(reach, end);
  }
  return reach;
}
