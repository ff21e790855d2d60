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
  [
    'Ana Ruiz called the plan to cut 40 beds “a disgrace,” raising new doubts about the vote.',
    ['Ana Ruiz: the plan to cut 40 beds “a disgrace,”'],
  ],
  ['Ana Ruiz said: “We are 40,” but the hall holds 12.', ['Ana Ruiz: “We are 40,”']],
])('what the reporter adds is not the source’s: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a clause that leads into a sentence is nobody’s statement', () => {
  expect(words('Before 40 guests arrived, Ana Ruiz answered with a smile and left.')).toEqual([]);
});
