import { expect, test } from 'vitest';
import { figures, quantitiesOf } from '../read.ts';

/** Each figure with what it is told of. */
const whose = (text: string) =>
  quantitiesOf(text).map(({ value, unit, measure }) => `${value.low} ${unit.id} ${measure.text}`);

test.each([
  [
    'The poll sees it so: 29 per cent for the Reds, 30 for the Blue Union.',
    ['29 percent Reds', '30 percent Blue Union'],
  ],
  ['It found 45 percent for Ruiz and 43 percent for Soto.', ['45 percent Ruiz', '43 percent Soto']],
  ['The exit poll gave the Reds 14 percent and the Blues 6.', ['14 percent Reds', '6 percent Blues']],
  [
    'The survey has the Reds on 29 per cent, with the Blues on 24 and the Hill Party at 9.',
    ['29 percent Reds', '24 percent Blues', '9 percent Hill Party'],
  ],
  [
    'The Reds won 32 percent, the Blues 28 and Renewal 25.',
    ['32 percent Reds', '28 percent Blues', '25 percent Renewal'],
  ],
  ['The Reds stood at 14 percent, ahead of the Blues with 11.', ['14 percent Reds', '11 percent Blues']],
])('whose share it is in "%s"', (text, expected) => {
  expect(whose(text)).toEqual(expected);
});

test('a rate stays the rate, whoever has it', () => {
  expect(whose('Unemployment stood at 5 percent for Norlanders and 4 percent for Estlanders.')).toEqual([
    '5 percent Unemployment',
    '4 percent Unemployment',
  ]);
  expect(whose('Inflation in Norland at 5 percent beat forecasts.')[0]).not.toContain('Inflation in');
});

test('a share of the members is theirs, not the union’s', () => {
  expect(whose('The union says 92 percent of its 31,000 members voted.')[0]).toBe('92 percent members');
  expect(whose('Two thirds of the 1,900 workers are on short time.')[0]).toMatch(/fraction workers$/);
  expect(whose('It has found 5,241 moths, about a third of them new.')[1]).toMatch(/fraction moths$/);
});

test('a name and a number that follow no share are still a name', () => {
  expect(figures('The Reds won 32 seats and Radio 4 reported it.')).toEqual(['32 count']);
  expect(figures('Sales rose 3 percent, Studio 54 said.')).toEqual(['3 percent']);
});
