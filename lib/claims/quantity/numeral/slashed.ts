import type { Atom } from '../atom.ts';
import type { Numeral } from '../numeral.ts';

export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

const SLASHES = new Set(['/', '⁄', '∕']);

export const lowerAt = (atoms: Atom[], i: number): string => atoms[i]?.lower ?? '';

export function fraction(from: number, to: number, value: number): Numeral {
  return { from, to, low: value, high: value, step: value, digits: 1, form: 'fraction', scaled: false };
}

/** "3/4", "1⁄32", "¾" from atom `i` on. */
export function slashed(atoms: Atom[], i: number): { value: number; to: number } | undefined {
  const vulgar = VULGAR.get(lowerAt(atoms, i));
  if (vulgar !== undefined) return { value: vulgar, to: i + 1 };
  const [over, slash, under] = [atoms[i], atoms[i + 1], atoms[i + 2]];
  if (over?.kind !== 'number' || !slash || !SLASHES.has(slash.text) || under?.kind !== 'number')
    return undefined;
  if (!under.glued || !Number.isInteger(over.value) || over.value >= under.value || under.value > 1000)
    return undefined;
  return SLASHES.has(lowerAt(atoms, i + 3)) ? undefined : { value: over.value / under.value, to: i + 3 };
}
