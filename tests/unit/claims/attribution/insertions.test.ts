import { expect, test } from 'vitest';
import { words } from './said.ts';

test.each([
  [
    'The pumps were ours, and now, Ruiz says, the port owns all 40.',
    ['Ruiz: The pumps were ours, and now … the port owns all 40'],
  ],
  ['But, Ruiz says, she felt at home there.', ['Ruiz: But … she felt at home there']],
  ['The pumps are worrying, Ruiz said.', ['Ruiz: The pumps are worrying']],
])('a statement that had only begun goes on behind the cue: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['The mayor concludes by saying that 40 boats sank.', ['The mayor: that 40 boats sank']],
  ['The port has declined to publicly confirm that.', []],
  ['The port went on to confirm that 40 boats sank.', ['The port: that 40 boats sank']],
])('one statement is one: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a statement begins behind the day on which it was made', () => {
  expect(words('The harbour guard said Monday its coast crew shot down 40 drones.')).toEqual([
    'The harbour guard: its coast crew shot down 40 drones',
  ]);
  expect(words('The harbour guard said nothing Monday of the 40 drones.')).toEqual([]);
});
