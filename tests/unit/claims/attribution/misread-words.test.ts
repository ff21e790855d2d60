import { expect, test } from 'vitest';
import { words } from './said.ts';

/** Nouns that pass for verbs and verbs that pass for nouns, and what is told by nobody. */

test('a source that leads a sentence keeps it, whatever its verb', () => {
  expect(
    words('According to a leaked memo seen by the Echo, the agency knew in 2023 that 40 boats leaked.')[0],
  ).toMatch(/^a leaked memo seen by the Echo: the agency knew/);
});

test.each([
  ['The union claims 40,000 took part.', ['The union: 40,000 took part']],
  [
    'The union says 40,000 took part; police estimate 12,000.',
    ['The union: 40,000 took part', 'police: 12,000'],
  ],
  [
    'A spokeswoman, Lena Marsh, put the number of injured at 40.',
    ['A spokeswoman, Lena Marsh: the number of injured at 40'],
  ],
])('who gives the figure in "%s"', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  'Police have not commented on reports that 40 boats were lost.',
  'The firm did not respond to reports that it would close 40 shops.',
  'The firm declined to comment on reports that it would close 40 shops.',
])('nobody says what is not commented on: %s', (text) => {
  expect(words(text)).toEqual([]);
});

test('who intends to announce something says so', () => {
  expect(words('The firm intends to announce 300 cuts.')).toEqual(['The firm: to announce 300 cuts']);
});

test('what a report of somebody’s own says is still theirs', () => {
  expect(words('Ruiz wrote in a report that 40 boats were lost.')).toEqual(['Ruiz: that 40 boats were lost']);
});
