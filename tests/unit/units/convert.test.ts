import { expect, test } from 'vitest';
import { convert } from '../../../lib/units/convert.ts';

test.each([
  [10, 'mile', 'kilometre', 16.09344],
  [100, 'celsius', 'fahrenheit', 212],
  [-40, 'fahrenheit', 'celsius', -40],
  [90, 'minute', 'hour', 1.5],
  [25, 'basis-point', 'percentage-point', 0.25],
  [1 / 4, 'fraction', 'percent', 25],
  [2, 'hectare', 'square-metre', 20_000],
  [1, 'tonne', 'kilogram', 1000],
])('%d %s is so many %s', (value, from, to, expected) => {
  expect(convert(value, from, to)).toBeCloseTo(expected, 6);
});

test.each([
  ['usd', 'eur'],
  ['mile', 'hour'],
  ['ton', 'tonne'],
  ['percent', 'percentage-point'],
  ['mile', 'no-such-unit'],
])('%s never becomes %s', (from, to) => {
  expect(convert(1, from, to)).toBeUndefined();
});
