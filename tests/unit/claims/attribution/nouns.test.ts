import { expect, test } from 'vitest';
import { said, words } from './said.ts';

test.each([
  ['The claim by the minister that 40 people died was disputed.', ['the minister: that 40 people died']],
  [
    'The minister’s claim that 40 people died in the fire was disputed in court, and 12 witnesses will be heard.',
    ['The minister: that 40 people died in the fire'],
  ],
  ['The hall fell silent at her latest warning that 300 jobs would go.', ['her: that 300 jobs would go']],
  [
    'An estimate from the harbour office that 40 boats were lost is now two days old.',
    ['the harbour office: that 40 boats were lost'],
  ],
])('a noun that holds a statement gives it to whose it is: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a noun’s statement stands within the one that rejects it', () => {
  const found = said('Ana Ruiz rejected the claim by the minister that 40 homes had been rebuilt.');
  expect(found.map(({ source, stance }) => [source, stance])).toEqual([
    ['Ana Ruiz', 'denies'],
    ['the minister', 'asserts'],
  ]);
});

test.each([
  'The claim that 40 people died was disputed.',
  'The minister’s claim to 40 hectares was settled.',
  'The report by the minister runs to 40 pages.',
  'The insurer paid the 40 claims by noon.',
])('gives nobody the word where a noun holds no statement or is nobody’s: %s', (text) => {
  expect(said(text)).toEqual([]);
});
