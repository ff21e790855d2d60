import { expect, test } from 'vitest';
import { words } from './said.ts';

test.each([
  ['The company issued a statement saying 40 people were hurt.', ['The company: 40 people were hurt']],
  [
    'The ministry published a report on Monday showing that 40 homes had burned.',
    ['The ministry: that 40 homes had burned'],
  ],
  ['A letter saying 40 homes had burned was found on Monday.', ['A letter: 40 homes had burned']],
])('whoever gives out a document says what it says: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('somebody who is met is no document', () => {
  expect(words('The mayor met residents saying 40 homes had burned.')).toEqual([
    'residents: 40 homes had burned',
  ]);
});

test.each([
  [
    'In a Morning Post/City News poll released Sunday, 8 percent of voters said they would sail.',
    [
      'a Morning Post/City News poll: 8 percent of voters said they would sail',
      '8 percent of voters: they would sail',
    ],
  ],
  [
    'In the new City poll, conducted in March, 40 percent of voters back Ruiz.',
    ['the new City poll: 40 percent of voters back Ruiz'],
  ],
  ['In a new poll, Ana Ruiz said she was ahead.', ['Ana Ruiz: she was ahead']],
])('a poll gives what it counts of those who answered: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('who reported it first goes before whoever found it', () => {
  expect(words('As reported by the Oran Echo, police found no trace of 40 boats.')).toEqual([
    'the Oran Echo: police found no trace of 40 boats',
    'police: no trace of 40 boats',
  ]);
});
