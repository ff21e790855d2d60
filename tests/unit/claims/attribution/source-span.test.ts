import { expect, test } from 'vitest';
import { words } from './said.ts';

test.each([
  ['Ruiz, meanwhile, denies that 40 boats sank.', 'Ruiz: that 40 boats sank'],
  ['Most harbour pilots, however, say 40 boats sank.', 'Most harbour pilots: 40 boats sank'],
  ['Ana Ruiz, for her part, said 40 boats sank.', 'Ana Ruiz: 40 boats sank'],
  ['Ana Ruiz, in a letter to the port, said 40 boats sank.', 'Ana Ruiz: 40 boats sank'],
  ['“It sank at noon,” the Harbour Board on Monday said.', 'the Harbour Board: “It sank at noon,”'],
])('an adverb, a day or a circumstance is no part of the source: %s', (text, expected) => {
  expect(words(text)).toEqual([expected]);
});

test.each([
  ['Ana Ruiz, of the Harbour Board, said 40 boats sank.', 'Ana Ruiz, of the Harbour Board: 40 boats sank'],
  ['Sailors there said 40 boats sank.', 'Sailors there: 40 boats sank'],
  ['A poll taken on Monday said 40 boats sank.', 'A poll taken on Monday: 40 boats sank'],
  ['Ruiz, along with her pilots, said 40 boats sank.', 'Ruiz, along with her pilots: 40 boats sank'],
])('what tells one source from another stays: %s', (text, expected) => {
  expect(words(text)).toEqual([expected]);
});
