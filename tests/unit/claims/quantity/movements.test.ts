import { expect, test } from 'vitest';
import { figures, quantitiesOf } from '../read.ts';

test.each([
  ['The bank revised its forecast up to 2.7 percent.', 'exact'],
  ['Fares went up to 25 euros.', 'exact'],
  ['The hall holds up to 25 people.', 'at-most'],
  ['They put up to 25 people in a room.', 'at-most'],
])('tells a movement up from a bound in "%s"', (text, bound) => {
  expect(quantitiesOf(text)[0]?.bound).toBe(bound);
});

test.each([
  ['The price rose from 40 euros to 60 euros.', ['40 eur', '60 eur']],
  ['The fee went from 40 euros to 60 euros.', ['40 eur', '60 eur']],
  ['The firm went from 1,000 to 2,000 workers.', ['1000 count', '2000 count']],
  ['Membership grew by 34 to 104.', ['34 count', '104 count']],
  ['Sales fell by $2.4 million to $31.1 million.', ['2400000 usd', '31100000 usd']],
])('two figures in "%s", no range', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  ['Prices range from 40 euros to 60 euros.', ['40..60 eur']],
  ['Turnout grew by 3 to 5 percent.', ['3..5 percent']],
  ['The crew put up 40 to 120 tents.', ['40..120 count']],
  ['Two or three dozen homes burned.', ['24..36 count']],
])('one range in "%s"', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test('the level behind a difference is said to be reached, not to be a difference', () => {
  const [by, to] = quantitiesOf('Membership grew by 34 to 104.');
  expect([by?.kind, by?.direction, to?.kind, to?.direction]).toEqual(['change', 'up', 'level', 'up']);
});

test('a part of an amount has the unit of its whole', () => {
  const [part, whole] = quantitiesOf('The fund has paid out 312 million of 480 million euros.');
  expect([part?.unit.id, whole?.unit.id]).toEqual(['eur', 'eur']);
  expect(part?.partOf).toEqual({ claim: 0, quantity: 1 });
});

test('the earlier level counts what the later one counts', () => {
  const [before, now] = quantitiesOf('The firm went from 1,000 to 2,000 workers.');
  expect([before?.measure.head, now?.measure.head]).toEqual(['worker', 'worker']);
});
