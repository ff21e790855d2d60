import { expect, test } from 'vitest';
import { quantitiesOf } from '../read.ts';

test.each([
  ['More than 100 people came.', 'more-than'],
  ['Over 100 people came.', 'more-than'],
  ['At least 11 people came.', 'at-least'],
  ['No fewer than 11 people came.', 'at-least'],
  ['Up to 25 people came.', 'at-most'],
  ['As many as 25 people came.', 'at-most'],
  ['Nearly 300 people came.', 'nearly'],
  ['About 300 people came.', 'about'],
  ['Some 300 people came.', 'about'],
  ['Fewer than 20 people came.', 'fewer-than'],
  ['100 or more people came.', 'at-least'],
  ['300 people came.', 'exact'],
  ['Meetings took place over five weeks.', 'exact'],
])('bounds the figure of "%s"', (text, bound) => {
  expect(quantitiesOf(text)[0]?.bound).toBe(bound);
});

test.each([
  ['Shares fell 3%.', 'change', 'down'],
  ['Shares were up 3%.', 'change', 'up'],
  ['Prices rose by 12 cents.', 'change', 'up'],
  ['Turnout fell to 40 percent.', 'share', 'down'],
  ['Turnout was 40 percent.', 'share', undefined],
  ['The index lost 190 points.', 'change', 'down'],
  ['They expect a 19% drop.', 'change', 'down'],
  ['The team lost 3 games.', 'level', undefined],
])('tells level from change in "%s"', (text, kind, direction) => {
  const [figure] = quantitiesOf(text);
  expect([figure?.kind, figure?.direction]).toEqual([kind, direction]);
});

test('a change, the level it led to and the level before are three quantities', () => {
  const [change, level, earlier] = quantitiesOf(
    'Takings fell $2.4 million to $31.1 million, from $33.5 million a year earlier.',
  );
  expect([change?.value.low, change?.kind, change?.direction]).toEqual([2_400_000, 'change', 'down']);
  expect([level?.value.low, level?.kind, level?.scope.period]).toEqual([31_100_000, 'level', undefined]);
  expect([earlier?.value.low, earlier?.kind, earlier?.scope.period?.start]).toEqual([
    33_500_000,
    'level',
    '2025-01-01',
  ]);
  expect(change?.relative).toMatchObject({
    operation: 'from',
    base: { claim: 0, quantity: 2 },
    amount: { low: 33_500_000 },
  });
});

test('a second range in one clause stays a range of its own', () => {
  expect(
    quantitiesOf('They cut the forecast from 5 to 7 per cent to 3 to 5 per cent.').map(({ value }) => value),
  ).toEqual([
    { low: 5, high: 7 },
    { low: 3, high: 5 },
  ]);
});

test('a known figure that another is set against has no bound', () => {
  const bounds = (text: string) => quantitiesOf(text).map(({ bound }) => bound);
  expect(bounds('The club has 350 members, fewer than the 410 it wants.')).toEqual(['exact', 'exact']);
  expect(bounds('The club has 350 members and 12 boats, more than 40 oars and a hut.')).toContain(
    'more-than',
  );
  expect(bounds('More than the 410 invited came.')).toEqual(['more-than']);
});

test('a noun of movement may have a phrase before its figure', () => {
  const moves = (text: string) =>
    quantitiesOf(text).map(({ value, kind, direction }) => [value.low, kind, direction]);
  expect(moves('There was a fall in burglaries of 19 per cent.')).toEqual([[19, 'change', 'down']]);
  expect(moves('It tells of a rise for the month of 3 percent rather than 5.')).toEqual([
    [3, 'change', 'up'],
    [5, 'change', 'up'],
  ]);
  expect(moves('The loss of jobs is one of 19 per cent of troubles.')[0]?.[1]).not.toBe('change');
});

test('a share may be told with its noun between two words', () => {
  const shares = (text: string) => quantitiesOf(text).map(({ value, kind }) => [value.low, kind]);
  expect(shares('More than four seats in five were taken.')).toEqual([[0.8, 'share']]);
  expect(shares('They took two prizes in five years.')[0]).toEqual([2, 'level']);
});
