import { expect, test } from 'vitest';
import { compareValues } from '../../../lib/crosscheck/compare/interval.ts';
import { quantityOf, type Stated } from './make.ts';

const figure = (words: string, value: Stated['value'], more: Partial<Stated> = {}) =>
  quantityOf(words, { words, value, ...more });

const percent = { unit: { id: 'percent', dimension: 'share' as const }, kind: 'share' as const };

test.each([
  ['104', 104, '104', 104, 'equal'],
  ['104', 104, '80', 80, 'disjoint'],
  ['300', 300, '297', 297, 'overlapping'],
  ['1,000,000,000', 1e9, '950,000,000', 9.5e8, 'overlapping'],
  ['300', 300, '340', 340, 'disjoint'],
  ['12', 12, '13', 13, 'disjoint'],
  ['80', 80, '87', 87, 'disjoint'],
  ['2,300,000', 2.3e6, '2,340,000', 2.34e6, 'overlapping'],
  ['2,300,000', 2.3e6, '2,360,000', 2.36e6, 'disjoint'],
] as const)('%s (%d) beside %s (%d): a figure is as exact as it is written', (a, x, b, y, expected) => {
  expect(compareValues(figure(a, x), figure(b, y), 'loose')).toBe(expected);
  expect(compareValues(figure(b, y), figure(a, x), 'loose')).toBe(expected);
});

test.each([
  ['more-than', 100, 104, 'overlapping'],
  ['more-than', 12, 12, 'disjoint'],
  ['at-least', 11, 29, 'disjoint'],
  ['at-most', 25, 24, 'overlapping'],
  ['at-most', 25, 26, 'disjoint'],
  ['nearly', 12_000, 11_850, 'overlapping'],
  ['nearly', 12_000, 12_700, 'disjoint'],
  ['about', 140, 145, 'overlapping'],
  ['about', 140, 310, 'disjoint'],
] as const)('"%s %d" and %d: a bound reaches so far and no farther', (bound, value, other, expected) => {
  expect(compareValues(figure('x', value, { bound }), figure('y', other), 'loose')).toBe(expected);
});

test('"some 112,000" and "112,000" give one figure', () => {
  expect(compareValues(figure('x', 112_000, { bound: 'about' }), figure('y', 112_000), 'loose')).toBe(
    'equal',
  );
});

test('"more than 100" is not the figure 100', () => {
  expect(compareValues(figure('x', 100, { bound: 'more-than' }), figure('y', 100), 'loose')).not.toBe(
    'equal',
  );
});

test('running counts are read strictly: 297 after 320 has moved, though both are round', () => {
  expect(compareValues(figure('x', 300), figure('y', 320), 'strict')).toBe('disjoint');
});

test('percentages are exact to half a unit', () => {
  expect(compareValues(figure('x', 30, percent), figure('y', 31, percent), 'loose')).toBe('disjoint');
  expect(compareValues(figure('x', 61, percent), figure('y', 61.2, percent), 'loose')).toBe('overlapping');
});

test('units are converted with the rounding of both', () => {
  const kilometres = { unit: { id: 'kilometre-per-hour', dimension: 'speed' as const } };
  const miles = { unit: { id: 'mile-per-hour', dimension: 'speed' as const } };
  expect(compareValues(figure('x', 70, kilometres), figure('y', 43, miles), 'loose')).toBe('overlapping');
  expect(compareValues(figure('x', 70, kilometres), figure('y', 70, miles), 'loose')).toBe('disjoint');
});

test('"up to 2.7" of what rose is a level that was reached, and no limit', () => {
  const reached = figure('x', 2.7, { ...percent, bound: 'at-most', direction: 'up' });
  expect(compareValues(reached, figure('y', 2.5, percent), 'loose')).toBe('disjoint');
});
