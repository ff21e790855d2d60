/** How much of the viewport's upper and lower edge the page's own bars cover, in CSS pixels. */
export interface PinnedBars {
  top: number;
  bottom: number;
}

/** A point so near the edge lies in whatever is pinned there. */
const EDGE = 2;
/** Narrower things (a round button, a chat) are no bars, and taller ones cover the page as a whole. */
const LEAST_WIDTH = 0.6;
const MOST_HEIGHT = 0.5;

/** Finds what sticks to the upper and lower edge while the page scrolls under it: headers, cookie bars, players. */
export function pinnedBars(): PinnedBars {
  const { clientWidth, clientHeight } = document.documentElement;
  const top = barAt(clientWidth / 2, EDGE);
  const bottom = barAt(clientWidth / 2, clientHeight - EDGE);
  return {
    top: top ? Math.max(0, top.bottom) : 0,
    bottom: bottom ? Math.max(0, clientHeight - bottom.top) : 0,
  };
}

/** The pinned element around what is seen at a point, if it is a bar. */
function barAt(x: number, y: number): DOMRect | null {
  const { clientWidth, clientHeight } = document.documentElement;
  for (let at = document.elementFromPoint(x, y); at && at !== document.body; at = at.parentElement) {
    if (!/^(fixed|sticky)$/.test(getComputedStyle(at).position)) continue;
    const box = at.getBoundingClientRect();
    if (box.width >= clientWidth * LEAST_WIDTH && box.height <= clientHeight * MOST_HEIGHT) return box;
  }
  return null;
}

/**
 * The `clip-path` that keeps a layer over the whole document out of the bars, for the present scroll position;
 * `none` where there are no bars. `height`: the layer's own, in CSS pixels.
 */
export function clipOutOf({ top, bottom }: PinnedBars, height: number): string {
  if (top === 0 && bottom === 0) return 'none';
  const seenTo = scrollY + document.documentElement.clientHeight;
  const above = top === 0 ? 0 : Math.max(0, scrollY + top);
  const below = bottom === 0 ? 0 : Math.max(0, height - (seenTo - bottom));
  return `inset(${above}px 0px ${below}px 0px)`;
}
