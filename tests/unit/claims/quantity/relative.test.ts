import { expect, test } from 'vitest';
import { quantitiesOf } from '../read.ts';

test('half as many is resolved to the figure it halves', () => {
  const found = quantitiesOf(
    'The ministry says it has let go 640 captives since December, but the lawyers have counted about half as many releases in that time.',
    '2026-01-26',
  );
  const [all, half] = found;
  expect(half?.value).toEqual({ low: 320, high: 320 });
  expect(half?.bound).toBe('about');
  expect(half?.measure.head).toBe('release');
  expect(half?.relative?.base).toEqual({ claim: 0, quantity: 0 });
  expect(half?.scope.period?.start).toBe('2025-12-01');
  expect(all?.scope.period).toMatchObject({ kind: 'since', start: '2025-12-01' });
});

test.each([
  ['Last year 104 miners died, double the 52 recorded in 2024.', 104],
  ['They counted 40 boats. Twice as many boats sank in May.', 80],
])('resolves the factor of "%s"', (text, value) => {
  expect(quantitiesOf(text).find(({ parser }) => parser === 'relative')?.value.low).toBe(value);
});

test.each([
  ['Police recorded 40 thefts in May, half as many as in April.', 80, 'about'],
  ['Police recorded 40 thefts in May, twice as many as in April.', 20, 'about'],
  ['Some 104 miners died in May, more than double the number in April.', 52, 'fewer-than'],
  ['The yard sold 300 boats, double last year’s total.', 150, 'about'],
  ['The lawyers counted 40 releases. That is twice the number a year earlier.', 20, 'about'],
])('of "%s" the earlier figure is worked out, not the present one', (text, value, bound) => {
  const [now, then] = quantitiesOf(text);
  expect([then?.value.low, then?.bound, then?.measure.head]).toEqual([value, bound, now?.measure.head]);
  expect(then?.scope.period?.start).not.toBe(now?.scope.period?.start);
  expect(then?.relative?.base).toEqual({ claim: 0, quantity: 0 });
});

test.each([
  'The town took in 600 people, three times its usual number.',
  'Some 104 miners died, nearly three times as many as elsewhere.',
])('without a time for the other figure, "%s" gives none', (text) => {
  expect(quantitiesOf(text).map(({ unit }) => unit.id)).toEqual(['count', 'times']);
});

test('a factor without its base stays a factor', () => {
  expect(quantitiesOf('Twice as many boats sank.')[0]?.unit.id).toBe('times');
});

test.each([
  ['Police held 80 people, including 12 minors.', 'minor'],
  ['The toll rose to 41, of whom 12 were children.', 'child'],
  ['Of the 640 captives, 12 were freed.', 'captive'],
])('takes the second figure of "%s" for a part of the first', (text, head) => {
  const part = quantitiesOf(text)[1];
  expect(part?.partOf).toEqual({ claim: 0, quantity: 0 });
  expect(part?.measure.head).toBe(head);
});

test('a running tally that is twice an earlier one tells of that one, too', () => {
  const found = quantitiesOf('The death toll has risen to 40, twice as many as in April.');
  expect(found.map(({ value, scope }) => [value.low, scope.period?.start])).toContainEqual([
    20,
    '2026-04-01',
  ]);
});
