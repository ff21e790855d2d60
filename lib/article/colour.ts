/** sRGB bytes. */
export type Rgb = [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const DARK: Rgb = [18, 18, 18];

interface Colour {
  rgb: Rgb;
  alpha: number;
}

/** A page has few colours and many elements. */
const MOST_KNOWN = 200;
const knownColours = new Map<string, Colour | null>();

/** A computed colour with its alpha; null for what isn't written as `rgb()`. */
export function parseColour(computed: string): Colour | null {
  const before = knownColours.get(computed);
  if (before !== undefined) return before;
  if (knownColours.size > MOST_KNOWN) knownColours.clear();
  const parsed = parse(computed);
  knownColours.set(computed, parsed);
  return parsed;
}

function parse(computed: string): Colour | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]+)\)/.exec(computed)?.[1] ?? '')
    .split(/[ ,/]+/)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red)) return null;
  return { rgb: [red, green, blue], alpha };
}

/** Grounds found before, by element: what stands close together has most of what holds it in common. */
export type Grounds = Map<Element, Rgb>;

/** Background that an element's text stands on: the nearest one that isn't see-through, else the canvas. */
export function groundOf(element: Element, known: Grounds): Rgb {
  const path: Element[] = [];
  let ground: Rgb | undefined;
  for (let at: Element | null = element; at && !ground; at = at.parentElement) {
    path.push(at);
    ground = known.get(at) ?? ownGround(at);
  }
  ground ??= getComputedStyle(document.documentElement).colorScheme.includes('dark') ? DARK : WHITE;
  for (const each of path) known.set(each, ground);
  return ground;
}

function ownGround(element: Element): Rgb | undefined {
  const colour = parseColour(getComputedStyle(element).backgroundColor);
  return colour && colour.alpha > 0.5 ? colour.rgb : undefined;
}

/** WCAG contrast ratio of two opaque colours. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
