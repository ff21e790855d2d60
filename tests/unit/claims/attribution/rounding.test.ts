import { expect, test } from 'vitest';
import { words } from './said.ts';

test.each([
  ['About 3 in 10 also say the port is safe.', 'About 3 in 10'],
  ['At least 40 pilots say the port is safe.', 'At least 40 pilots'],
  ['More than half of the pilots say the port is safe.', 'More than half of the pilots'],
  ['The 40 pilots say the port is safe.', 'The 40 pilots'],
  ['Ruiz and 40 pilots say the port is safe.', 'Ruiz and 40 pilots'],
])('words that round a figure belong to the source: %s', (text, source) => {
  expect(words(text)).toEqual([`${source}: the port is safe`]);
});
