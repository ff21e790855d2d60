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
  [
    'A sailor who had walked along the pier said 40 boats were missing.',
    ['A sailor who had walked along the pier: 40 boats were missing'],
  ],
  [
    'Forty boats sank, twelve more than the port has reported, the coastguard said on Monday.',
    ['the coastguard: Forty boats sank, twelve more than the port has reported'],
  ],
  [
    'Forty boats sank, twice as many as the port has reported, the coastguard said on Monday.',
    ['the coastguard: Forty boats sank, twice as many as the port has reported'],
  ],
  [
    'The guild says it lost 40 boats, counted pier by pier.',
    ['The guild: it lost 40 boats, counted pier by pier'],
  ],
  [
    'Ana Ruiz, head of Portwatch, a charity for divers told sailors the fee is 40 lira.',
    ['Ana Ruiz, head of Portwatch, a charity for divers: the fee is 40 lira'],
  ],
  ['In Oran, a pilot told sailors the fee is 40 lira.', ['a pilot: the fee is 40 lira']],
  [
    'She said that though she had waited 40 days, the port did not reply.',
    ['She: that though she had waited 40 days, the port did not reply'],
  ],
  ['The 40 boats were lost, the port replied.', ['the port: The 40 boats were lost']],
])('finds the subject of the verb: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  [
    'According to early tallies 40 boats, among them 12 ferries, were lost.',
    ['early tallies: 40 boats, among them 12 ferries, were lost'],
  ],
  ['But according to the Harbour Board 40 boats sank.', ['the Harbour Board: 40 boats sank']],
  ['According to Channel 4 News 12 boats sank.', ['Channel 4 News: 12 boats sank']],
  ['According to Ferry 12 pilots, 40 boats sank.', ['Ferry 12 pilots: 40 boats sank']],
])('a source without a comma ends before the figure of the statement: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  'The fee for a berth, set at 40 lira, rose in May.',
  'The port raised its fees, put at 40 lira, in May.',
])('a participle behind a comma gives nothing: %s', (text) => {
  expect(words(text)).toEqual([]);
});
