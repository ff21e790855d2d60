import { expect, test } from 'vitest';
import { quantitiesOf } from '../read.ts';

test.each([
  ['The wounded now number 85, of whom 12 are children.', [85, 12]],
  ['Volunteers now number 340.', [340]],
  ['Rosa Bell was number nineteen.', []],
  ['They took bus number 12.', []],
  ['Since March 512 have left the valley.', [512]],
])('reads what is no name in "%s"', (text, values) => {
  expect(quantitiesOf(text).map(({ value }) => value.low)).toEqual(values);
});

test('"the wounded number" counts the wounded', () => {
  const [, figure] = quantitiesOf('Some 20 died. The wounded now number 85.');
  expect(figure?.measure.head).toMatch(/^wound/);
});

test('a range may repeat its unit', () => {
  const [figure] = quantitiesOf('The firm expects a loss of €12m-15m this year.');
  expect(figure).toMatchObject({ value: { low: 12e6, high: 15e6 }, unit: { id: 'eur' } });
});

test('a height is no change', () => {
  expect(quantitiesOf('The hut stands 400 feet above the lake.')[0]?.kind).toBe('level');
  expect(quantitiesOf('Prices were 4 percent above last year.')[0]?.kind).toBe('change');
});
