import { expect, test } from 'vitest';
import { words } from './said.ts';

test.each([
  'If all goes according to schedule, 40 boats will sail.',
  'Berths are sold according to size, from 40 lira.',
])('by what something goes is no source: %s', (text) => {
  expect(words(text)).toEqual([]);
});

test.each([
  ['According to the schedule, 40 boats will sail.', 'the schedule: 40 boats will sail'],
  ['According to Portwatch, more than a dozen boats sank.', 'Portwatch: more than a dozen boats sank'],
  ['According to Portwatch, the 40 pumps also failed.', 'Portwatch: the 40 pumps also failed'],
  [
    'According to Ana Ruiz, a pilot at the port, 40 boats sank.',
    'Ana Ruiz, a pilot at the port: 40 boats sank',
  ],
  [
    'It cost 40 million lira, according to Portwatch, a sum that dwarfs the rest.',
    'Portwatch: It cost 40 million lira',
  ],
  [
    'It cost 40 million lira, according to Ana Ruiz, a pilot who dwarfs the rest.',
    'Ana Ruiz, a pilot who dwarfs the rest: It cost 40 million lira',
  ],
])('the source behind "according to" is whole, and no more: %s', (text, expected) => {
  expect(words(text)).toEqual([expected]);
});
