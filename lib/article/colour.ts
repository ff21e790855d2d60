/** sRGB bytes. */
export type Rgb = [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const DARK: Rgb = [18, 18, 18];

/** A computed colour with its alpha; null for what isn't written as `rgb()`. */
export function parseColour(computed: string): { rgb: Rgb; alpha: number } | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]+)\)/.exec(computed)?.[1] ?? '')
    .split(/[ ,/]+/)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red)) return null;
  return { rgb: [red, green, blue], alpha };
}

/** Background that an element's text stands on: the nearest one that isn't see-through, else the canvas. */
export function groundOf(element: Element | null): Rgb {
  for (let at = element; at; at = at.parentElement) {
    const colour = parseColour(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return colour.rgb;
  }
  return getComputedStyle(document.documentElement).colorScheme.includes('dark') ? DARK : WHITE;
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
