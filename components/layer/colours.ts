import type { MarkKind } from '../../lib/model/mark.ts';

/** An sRGB colour as bytes. */
export type Rgb = readonly [number, number, number];

type Role = 'conflict' | 'accent' | 'drift' | 'quiet';

/**
 * The marks' colours for light and dark grounds. The page decides which, not the reader's scheme, so both
 * sets are needed at once; a test holds them equal to `ui/tokens.css`.
 */
export const GROUND_SETS = {
  light: {
    paper: [255, 255, 255],
    conflict: [163, 39, 27],
    accent: [11, 86, 101],
    drift: [122, 80, 0],
    quiet: [95, 102, 104],
  },
  dark: {
    paper: [22, 25, 26],
    conflict: [243, 145, 127],
    accent: [116, 193, 207],
    drift: [219, 174, 78],
    quiet: [154, 162, 161],
  },
} as const satisfies Record<string, Record<Role | 'paper', Rgb>>;

const ROLES: Record<MarkKind, Role> = {
  conflicting: 'conflict',
  'failed-check': 'conflict',
  updated: 'accent',
  'since-then': 'accent',
  drifted: 'drift',
  corroborated: 'quiet',
  repeated: 'quiet',
  unmatched: 'quiet',
};

/** WCAG 2 relative luminance. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** WCAG 2 contrast, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

export function css([red, green, blue]: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}

/** Least contrast of a mark with its ground. */
const LEAST_CONTRAST = 3;

/** The browser leaves SVG fills alone in forced colours, so that a system colour is given by hand. */
export const FORCED = { colour: 'CanvasText', halo: null };

/** A mark's colour on a ground, and a halo where neither set can be told from it. */
export function onGround(mark: MarkKind | 'lit', ground: Rgb): { colour: string; halo: string | null } {
  const role = mark === 'lit' ? 'accent' : ROLES[mark];
  const { light, dark } = GROUND_SETS;
  const isLight = contrast(light[role], ground) >= contrast(dark[role], ground);
  const colour = isLight ? light[role] : dark[role];
  const halo = contrast(colour, ground) < LEAST_CONTRAST ? css(isLight ? light.paper : dark.paper) : null;
  return { colour: css(colour), halo };
}
