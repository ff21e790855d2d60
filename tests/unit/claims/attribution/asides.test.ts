import { expect, test } from 'vitest';
import { words } from './said.ts';

test.each([
  [
    'However, as the Harbour Post has reported, 40 boats were lost.',
    ['the Harbour Post: 40 boats were lost'],
  ],
  [
    'The ministry said 12 people died near Oran, which has 600,000 inhabitants.',
    ['The ministry: 12 people died near Oran'],
  ],
  ['Ana Ruiz said: “We are 40,” but the hall holds 12.', ['Ana Ruiz: “We are 40,”']],
])('what the reporter adds is not the source’s: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
