import { expect, test } from 'vitest';
import { words } from './said.ts';

test.each([
  [
    'Divers have found 40 wrecks, the harbour pilot, Ana Ruiz, told reporters.',
    ['the harbour pilot, Ana Ruiz: Divers have found 40 wrecks'],
  ],
  [
    'Despite “deep rifts,” the pumps were still running, Omar Haddad told the Post.',
    ['Omar Haddad: Despite “deep rifts,” the pumps were still running'],
  ],
  [
    'Norland, Oran and the Isles, and Leeds have asked to join 40 bodies.',
    ['Norland, Oran and the Isles, and Leeds: to join 40 bodies'],
  ],
  ['The yard sold 40 boats, and Leeds asked to join.', ['Leeds: to join']],
  ['“ The pumps are old,” said Ana Ruiz.', ['Ana Ruiz: “ The pumps are old,”']],
])('the source is whole, and no more: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
