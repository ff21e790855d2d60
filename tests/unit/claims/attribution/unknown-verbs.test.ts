import { expect, test } from 'vitest';
import { said, words } from './said.ts';

test.each([
  ['“We are 40 and we stay!” trumpeted Ana Ruiz of Oran.', ['Ana Ruiz of Oran: “We are 40 and we stay!”']],
  ['“All 40 boats came home,” Ana Ruiz crooned.', ['Ana Ruiz: “All 40 boats came home,”']],
])('an unknown verb right after spoken words tells who spoke: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  '“Forty Days” opened in 300 halls.',
  'Her film “Forty Days” thrilled Ana Ruiz and 300 guests.',
  'Oran and Varn, which form the so-called “grey belt,” have 40 mills.',
])('a title or a name is not spoken: %s', (text) => {
  expect(said(text)).toEqual([]);
});
