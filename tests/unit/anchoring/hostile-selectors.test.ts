import { expect, test } from 'vitest';
import { matchQuote } from '../../../lib/text/match-quote.ts';

const TEXT = 'North district counted 104 deaths by Friday evening. The ministry (and others) said so.';
const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

test.each([
  ['words of another document', 'The tram will cost 48 million euros.'],
  ['nothing', ''],
  ['spaces only', '  \n '],
  ['a regular expression', '.*'],
  ['half a regular expression', '(and [others'],
  ['a class of digits', '\\d+ deaths'],
])('B28: a selector that quotes %s finds no place', (_, exact) => {
  expect(matchQuote(quote(exact), TEXT)).toEqual([]);
});

test.each([-1, -(2 ** 40), 2 ** 31, Number.MAX_SAFE_INTEGER, Number.NaN, Number.POSITIVE_INFINITY])(
  'B28: a place of %s neither moves nor loses the words',
  (hint) => {
    const [found, ...others] = matchQuote(quote('104 deaths', 'counted ', ' by'), TEXT, hint);
    expect(found && TEXT.slice(found.start, found.end)).toBe('104 deaths');
    expect(others).toEqual([]);
  },
);

test('B28: signs that mean something elsewhere are signs here', () => {
  const [found] = matchQuote(quote('(and others)'), TEXT);
  expect(found && TEXT.slice(found.start, found.end)).toBe('(and others)');
});
