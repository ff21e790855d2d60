import { expect, test } from 'vitest';
import { words } from './said.ts';

test.each([
  'The rescue plan announced Thursday by the port owners costs 40 million.',
  'The cuts announced on Monday will cost 40 jobs.',
  'Third ferry reported to have lost 40 crates.',
  'Estimated turnout: 40,000',
])('a participle of a noun says nothing: %s', (text) => {
  expect(words(text)).toEqual([]);
});

test.each([
  ['The port owners announced Thursday the loss of 40 jobs.', ['The port owners: the loss of 40 jobs']],
  ['The port hoped to sell 40 ferries.', ['The port: to sell 40 ferries']],
  ['The mayor pointed to reports of 40 losses.', ['The mayor: reports of 40 losses']],
])('a past tense with its object does: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
