import { expect, test } from 'vitest';
import { words } from './said.ts';

test.each([
  [
    'Dockers who want to close the port said 40 boats were missing.',
    ['Dockers who want to close the port: 40 boats were missing'],
  ],
  ['The yard cut 300 jobs as the union threatened to stop 40 boats.', ['the union: to stop 40 boats']],
  ['Her work as a diver showed 40 boats were missing.', ['Her work as a diver: 40 boats were missing']],
  [
    'A report published on Tuesday night said 40 boats were missing.',
    ['A report published on Tuesday night: 40 boats were missing'],
  ],
  [
    'Ana Ruiz, author of “Forty Days,” said 40 boats were missing.',
    ['Ana Ruiz, author of “Forty Days,”: 40 boats were missing'],
  ],
  ['As Ana Ruiz, a surgeon, put it, 40 beds were missing.', ['Ana Ruiz, a surgeon: 40 beds were missing']],
  [
    'The court opened a probe the ministry said was open to 40 witnesses.',
    ['the ministry: a probe … was open to 40 witnesses'],
  ],
  [
    '“It held for 40 years,” said Ana Ruiz, whose father built it.',
    ['Ana Ruiz, whose father built it: “It held for 40 years,”'],
  ],
])('finds the subject of the verb: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
