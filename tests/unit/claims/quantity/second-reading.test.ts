import { expect, test } from 'vitest';
import { figures, quantitiesOf } from '../read.ts';

test.each([
  ['There was a 10% increase in the median price of homes.', 'price', 'up'],
  ['A 0.3-point drop in the jobless rate was seen.', 'rate', 'down'],
])('what has moved in "%s" is the %s', (text, head, direction) => {
  const [figure] = quantitiesOf(text);
  expect([figure?.measure.head, figure?.direction]).toEqual([head, direction]);
});

test('a project is no forecast, a growth target is a plan', () => {
  expect(quantitiesOf('The $65 billion corridor project is late.')[0]?.modality).toBe('result');
  expect(quantitiesOf('The 4 percent growth target is old.')[0]?.modality).toBe('plan');
});

test('"and more than" begins the next figure', () => {
  const text = 'It had 18,000 pupils and more than 2,000 teachers.';
  expect(quantitiesOf(text).map(({ bound }) => bound)).toEqual(['exact', 'more-than']);
  expect(quantitiesOf('Some 50 and more left.')[0]?.bound).not.toBe('exact');
});

test('the verb of two levels may stand some words before them', () => {
  expect(
    figures('It raised the limit for a family of four from the current $154,000 to $220,000.').slice(-2),
  ).toEqual(['154000 usd', '220000 usd']);
});

test('another thing does not take the unit of a distance', () => {
  expect(figures('The pad is 165 km from Etlan. Life expectancy was 49.').at(-1)).toBe('49 count');
  expect(figures('Revenue was 50 million euros. Profit was 40.').at(-1)).toMatch(/ eur$/);
});

test('the day on which a poll was published is not that of its figures', () => {
  const [figure] = quantitiesOf('A poll published on Friday showed 13% support.', '2026-05-12');
  expect(figure?.scope.period).toBeUndefined();
});
