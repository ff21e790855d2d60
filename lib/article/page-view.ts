import { contrast, type Grounds, groundOf, parseColour } from './colour.ts';
import { attributeOf } from './dom.ts';

/** What a reader sees of the page, as far as the place where we run can tell. */
export interface PageView {
  /** Whether text directly inside this element is shown. */
  shows(element: Element): boolean;
  /** False where nothing in this element can be shown. */
  renders(element: Element): boolean;
  /** Whether a paragraph of the story can be made out: it has room on the page and a colour of its own. */
  legible(element: Element): boolean;
  /** Whether the element runs on in its line, so that it doesn't part its text from what stands beside it. */
  inline(element: Element, tag: string): boolean;
  /** Whether elements of this tag are all inline, whatever their style. */
  neverParts(tag: string): boolean;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math meter output q ruby rb s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements that are blocks on one page and inline on the next. */
const OFTEN_RESTYLED = new Set(['a', 'span', 'label', 'strong', 'b', 'em', 'time', 'small', 'div']);

const restyled = (tag: string) => OFTEN_RESTYLED.has(tag) || tag.includes('-');
const neverParts = (tag: string) => INLINE.has(tag) && !restyled(tag);

const LEAST_CONTRAST = 1.08;

const HIDDEN_STYLE = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Judges by attributes alone: for the command line and tests, where no style is computed. */
export const plainView: PageView = {
  shows(element) {
    for (let at: Element | null = element; at; at = at.parentElement) if (isHidden(at)) return false;
    return true;
  },
  renders: (element) => !isHidden(element),
  legible: () => true,
  inline: (_, tag) => INLINE.has(tag),
  neverParts,
};

function isHidden(element: Element): boolean {
  return attributeOf(element, 'hidden') !== null || HIDDEN_STYLE.test(attributeOf(element, 'style') ?? '');
}

/** Judges by the style that the browser computed; made anew for each reading, as styles change. */
export function computedView(window: Window & typeof globalThis): PageView {
  const options = { visibilityProperty: true, opacityProperty: true };
  const check = window.Element.prototype.checkVisibility;
  const grounds: Grounds = new Map();
  return {
    shows: (element) => check.call(element, options),
    renders: (element) => check.call(element, { opacityProperty: true }),
    legible: (element) => hasRoom(boxed(element).getBoundingClientRect()) && !isColourless(element, grounds),
    inline(element, tag) {
      if (!restyled(tag)) return INLINE.has(tag);
      const { display } = window.getComputedStyle(element);
      if (display === 'none') return true;
      return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
    },
    neverParts,
  };
}

/** The nearest element that has a box of its own. */
function boxed(element: Element): Element {
  const parent = element.parentElement;
  return parent && getComputedStyle(element).display === 'contents' ? boxed(parent) : element;
}

/** Text for screen readers alone is set in one pixel, or off the page. */
function hasRoom({ width, height, right, bottom }: DOMRect): boolean {
  return width > 2 && height > 2 && right + scrollX > 0 && bottom + scrollY > 0;
}

/** Letters as good as the ground behind them; a picture behind may make them seen. */
function isColourless(element: Element, grounds: Grounds): boolean {
  const colour = parseColour(getComputedStyle(element).color);
  if (!colour) return false;
  const faint = colour.alpha < 0.05 || contrast(colour.rgb, groundOf(element, grounds)) < LEAST_CONTRAST;
  return faint && !hasPicture(element);
}

function hasPicture(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (getComputedStyle(at).backgroundImage !== 'none') return true;
  }
  return false;
}

/** The browser's own view where there is one. */
export function viewOf(document: Document): PageView {
  const window = document.defaultView;
  const computes = typeof window?.Element?.prototype?.checkVisibility === 'function';
  return window && computes ? computedView(window as Window & typeof globalThis) : plainView;
}
