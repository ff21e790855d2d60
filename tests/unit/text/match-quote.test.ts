import { expect, test } from 'vitest';
import { matchQuote } from '../../../lib/text/match-quote.ts';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const found = (exact: string, text: string) =>
  matchQuote(quote(exact), text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['104 releases were verified', 'Some 104 releases were verified on Friday.'],
  ['104 releases were verified', 'Some 104\u00A0releases  were\nverified on Friday.'],
  ['“We counted 104,” he said', 'Then: "We counted 104," he said.'],
  ["the ministry's 104", 'By the ministry’s 104 figure'],
])('finds %j in %j', (exact, text) => {
  expect(found(exact, text)).toHaveLength(1);
});

test.each([
  ['another figure', '104 deaths by Friday', '131 deaths by Friday'],
  ['a longer figure', '4 deaths by Friday', '104 deaths by Friday'],
  ['a figure with a fraction', '4 percent', '10.4 percent'],
  ['a longer figure behind', 'rose to 10', 'rose to 104'],
  ['a grouped figure behind', 'rose to 10', 'rose to 10,000'],
  ['a number word', 'twelve people', 'twenty people'],
  ['a unit', '10 km', '10 kg'],
  ['another name', 'North district counted 104', 'South district counted 104'],
  ['digits that a space parts', '104 deaths', '10 4 deaths'],
  ['nothing', ' ', 'any text'],
])('does not bend to %s', (_, exact, text) => {
  expect(found(exact, text)).toEqual([]);
});

test('prefers the copy whose surroundings agree, then the nearest', () => {
  const text = 'East: 104 died. West: 104 died. North: 104 died.';
  expect(matchQuote(quote('104 died', 'West: ', '.'), text)[0]?.start).toBe(text.indexOf('104', 16));
  expect(matchQuote(quote('104 died'), text, text.length)[0]?.start).toBe(text.lastIndexOf('104'));
});
