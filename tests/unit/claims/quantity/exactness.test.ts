import { expect, test } from 'vitest';
import { quantitiesOf } from '../read.ts';

test.each([
  ['300 people came.', 100, 1],
  ['104 people came.', 1, 3],
  ['2.3 million people came.', 100_000, 2],
  ['$31.10 was paid.', 0.01, 4],
  ['1,250 people came.', 10, 3],
])('keeps how exactly "%s" is written', (text, step, digits) => {
  const [figure] = quantitiesOf(text);
  expect(figure?.step).toBeCloseTo(step, 9);
  expect(figure?.digits).toBe(digits);
});

test('the span takes in bound and unit, the figure the number alone', () => {
  const text = 'Some say about 2.3 million tonnes were lost.';
  const [quantity] = quantitiesOf(text);
  expect(text.slice(quantity?.span.start, quantity?.span.end)).toBe('about 2.3 million tonnes');
  expect(text.slice(quantity?.figure.start, quantity?.figure.end)).toBe('2.3 million');
});
