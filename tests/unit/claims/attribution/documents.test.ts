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
