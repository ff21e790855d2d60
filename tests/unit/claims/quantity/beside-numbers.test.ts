import { expect, test } from 'vitest';
import { figures, quantitiesOf } from '../read.ts';

test.each([
  ['Loans rose from 7.6 billion three months earlier.', ['7600000000 count', '3 month']],
  ['A further 1.4 million one step away from hunger were counted.', ['1400000 count', '1 count']],
  ['Nearly one entry in four got the top mark.', ['0.25 fraction']],
  ['The firm says one job in nine will go.', ['0.1111111111111111 fraction']],
  ['The keeper let in one goal in four games.', ['1 count', '4 count']],
  ['Six won medals, and each was paid 500,000 won.', ['6 count', '500000 krw']],
  ['In June it rose, by 9,000 to 1.31 million.', ['9000 count', '1310000 count']],
  [
    'A third of the pupils were ill, a third more than in May.',
    ['0.3333333333333333 fraction', '0.3333333333333333 fraction'],
  ],
  ['He sold a third share.', ['0.3333333333333333 fraction']],
  ['There were fewer under-tens than in May, 40 in all.', ['40 count']],
  ['The rate stood at nine on Monday.', ['9 count']],
  ['They lifted the quota from 18.3m tonnes to 19.5m.', ['18300000 tonne', '19500000 tonne']],
  ['The mast is 19.5m tall.', ['19.5 metre']],
  ['Sedans of model years 2021 to 2024 are called back, 40 in all.', ['40 count']],
  ['The half marathon had 9,800 finishers.', ['9800 count']],
  ['As of 12 noon 146 flights were off.', ['146 count']],
  ['Shares closed at 9.15 on Monday.', ['9.15 count']],
])('reads each number of "%s" by what stands around it', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  ['The state pension age will go up to 66, not 67.', [66, 67]],
  ['The average age of its members is 42.', [42]],
  ['People marched against the plan to raise the retirement age to 67.', [67]],
])('what is measured in "%s" is an age in years', (text, values) => {
  const found = quantitiesOf(text);
  expect(found.map(({ unit, value }) => [unit.id, value.low])).toEqual(
    values.map((value) => ['year', value]),
  );
});

test('people who are asked are not demanded', () => {
  expect(quantitiesOf('The pollster asked 502 adults by telephone.')[0]?.modality).toBe('result');
  expect(quantitiesOf('The union asked for 40 more nurses.')[0]?.modality).toBe('demand');
  expect(quantitiesOf('Asked about a payment of $2 million, he laughed.')[0]?.modality).toBe('result');
});

test.each([
  ['He scored 24 goals in 31 games.', ['result', 'result']],
  ['The strikes were aimed at the port, where three people were killed.', ['result']],
  ['The goal is 31 games.', ['plan']],
])('what is planned in "%s"', (text, modalities) => {
  expect(quantitiesOf(text).map(({ modality }) => modality)).toEqual(modalities);
});

test('a count that is more or fewer than another is a difference, not a level', () => {
  const [level, difference] = quantitiesOf(
    'There were 268,000 people without work, 21,000 fewer than in May.',
  );
  expect([level?.kind, difference?.kind, difference?.direction]).toEqual(['level', 'change', 'down']);
  expect(quantitiesOf('Forty more were hurt.')[0]?.kind).toBe('level');
});

test('most of what was told before is a part of it', () => {
  expect(quantitiesOf('Most cases, 19, are in Hove.')[0]?.partWord).toBe('Most');
  expect(quantitiesOf('In the end, 19, all from Hove, went home.')[0]?.partWord).toBeUndefined();
});
