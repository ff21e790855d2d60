import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, GROUND_SETS, onGround, type Rgb } from '../../../../components/layer/colours.ts';
import { MARKS_BY_URGENCY } from '../../../../lib/model/mark.ts';

const tokens = readFileSync('components/ui/tokens.css', 'utf8');

function tokenOf(role: string, set: 'light' | 'dark'): Rgb {
  const name = role === 'quiet' ? 'ink-3' : role;
  const found = [...tokens.matchAll(new RegExp(`--${name}: #([0-9a-f]{6})`, 'g'))];
  const hex = found[set === 'light' ? 0 : 1]?.[1] ?? '';
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

test.each(['light', 'dark'] as const)('marks on %s grounds have the colours of the tokens', (set) => {
  for (const [role, colour] of Object.entries(GROUND_SETS[set]))
    expect([role, ...colour]).toEqual([role, ...tokenOf(role, set)]);
});

const rgb = (colour: string) => (colour.match(/\d+/g) ?? []).map(Number) as unknown as Rgb;

test.each<[string, Rgb]>([
  ['white', [255, 255, 255]],
  ['cream', [255, 241, 229]],
  ['navy', [10, 20, 60]],
  ['black', [0, 0, 0]],
  ['dark grey', [34, 34, 34]],
])('every mark can be told from a %s ground without a halo', (_, ground) => {
  for (const mark of MARKS_BY_URGENCY) {
    const { colour, halo } = onGround(mark, ground);
    expect(contrast(rgb(colour), ground)).toBeGreaterThanOrEqual(3);
    expect(halo).toBeNull();
  }
});

test('a mark on middle grey gets a halo of paper', () => {
  expect(onGround('corroborated', [118, 118, 118]).halo).not.toBeNull();
});
