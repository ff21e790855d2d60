import { expect, test } from 'vitest';
import { storyLikeness } from '../../../lib/crosscheck/compare/story.ts';
import { digestOf, reportOf } from './make.ts';

const likeness = (a: string, b: string) => storyLikeness(digestOf(reportOf(a)), digestOf(reportOf(b)));

test('spelled numbers and words that any report has tell no story', () => {
  const { terms } = digestOf(
    reportOf('Three of seven lighthouses blinked; the noise rose, two sheep died, and police found nine.'),
  );
  expect(terms).toContain('lighthous');
  for (const word of ['thre', 'seven', 'two', 'nin', 'rose', 'dead', 'police'])
    expect(terms).not.toContain(word);
});

test('many words in common tell one story where no name is common', () => {
  const first = 'A siren at the dam sounded late, farmers downstream said after the embankment broke.';
  const later =
    'Farmers downstream of the broken embankment got no warning: the siren at the dam stayed silent.';
  const other =
    'Shoppers downtown got no discount: the chain of stores raised its fares for tram passengers.';
  expect(likeness(first, later)).toBeGreaterThan(0.2);
  expect(likeness(first, other)).toBeLessThan(0.2);
});

test('the order of two reports does not matter', () => {
  const [a, b] = ['The ferry Amara sank off Kolby.', 'Off Kolby divers reached the Amara, a ferry.'];
  expect(likeness(a ?? '', b ?? '')).toBe(likeness(b ?? '', a ?? ''));
});
