import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../../../components/timeline/spread-labels.ts';
import { thinned, timeScale } from '../../../../components/timeline/time-scale.ts';
import { valueScale } from '../../../../components/timeline/value-scale.ts';

test('the value line begins at zero and has few, round grid lines', () => {
  const { ticks, y } = valueScale([104, 626], 0, 100);
  expect(ticks).toEqual([0, 200, 400, 600, 800]);
  expect(y(0)).toBe(100);
  expect(y(800)).toBe(0);
});

test('values below zero pull the line down', () => {
  expect(valueScale([-3, 5], 0, 100).ticks[0]).toBeLessThan(-2.9);
});

test('every value stands between the ends of the line, whatever the values', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { minLength: 1 }), (values) => {
      const { y, ticks } = valueScale(values, 10, 200);
      for (const value of values) {
        expect(y(value)).toBeGreaterThanOrEqual(10 - 1e-6);
        expect(y(value)).toBeLessThanOrEqual(200 + 1e-6);
      }
      expect(ticks.length).toBeLessThanOrEqual(7);
    }),
  );
});

test('days keep their order and room for their labels', () => {
  const { ticks } = timeScale(
    ['2026-01-25', '2026-01-24T10:00:00', '2026-01-25T18:00', '2025-01-01'],
    0,
    300,
    50,
  );
  expect(ticks.map(({ at }) => at)).toEqual(['2025-01-01', '2026-01-24', '2026-01-25']);
  const [first, second, third] = ticks.map(({ x }) => x);
  expect([first, third]).toEqual([0, 300]);
  expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(50);
});

test('a single day stands at the end of the line', () => {
  expect(timeScale(['2026-01-25'], 0, 300, 50).x('2026-01-25')).toBe(300);
});

test('labels are pushed apart, and only as far as they must', () => {
  expect(spreadLabels([100, 0, 104], 16)).toEqual([100, 0, 116]);
  expect(spreadLabels([10, 40], 16)).toEqual([10, 40]);
});

test('the last day is always named, and no two days too near each other', () => {
  const days = (...places: number[]) => places.map((x) => ({ x, at: String(x) }));
  expect(thinned(days(0, 50, 80, 100), 44)).toEqual(days(0, 50, 100));
  expect(thinned(days(0, 40, 80, 120), 44)).toEqual(days(40, 120));
  expect(thinned([], 44)).toEqual([]);
});
