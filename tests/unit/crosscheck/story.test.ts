import { expect, test } from 'vitest';
import { LOOSE, storyLikeness, UNRELATED } from '../../../lib/crosscheck/compare/story.ts';
import { tellingOf } from '../../../lib/crosscheck/telling.ts';
import { conceptOf } from '../../../lib/crosscheck/words.ts';
import { english } from '../../../lib/languages/en/english.ts';
import { spanish } from '../../../lib/languages/es/spanish.ts';
import { digestOf, reportOf } from './make.ts';

const likeness = (a: string, b: string) =>
  storyLikeness(digestOf(reportOf(a)), digestOf(reportOf(b)), english.comparison);

test('rare words tell a story first, words that any report has last, and spelled numbers nothing', () => {
  const { terms } = digestOf(
    reportOf('Three of seven lighthouses blinked; the noise rose, two sheep died, and police found nine.'),
  );
  expect(terms.indexOf('lighthous')).toBeLessThan(3);
  expect(terms.slice(-3).toSorted()).toEqual(['dead', 'police', 'rose']);
  for (const word of ['thre', 'seven', 'two', 'nin']) expect(terms).not.toContain(word);
});

test('many words in common tell one story where no name is common', () => {
  const first = 'A siren at the dam sounded late, farmers downstream said after the embankment broke.';
  const later =
    'Farmers downstream of the broken embankment got no warning: the siren at the dam stayed silent.';
  const other =
    'Shoppers downtown got no discount: the chain of stores raised its fares for tram passengers.';
  expect(likeness(first, later)).toBeGreaterThan(LOOSE);
  expect(likeness(first, other)).toBeLessThan(UNRELATED);
});

test('words that any report has make no story of two', () => {
  const first =
    'Police said on Monday that the number of the dead rose to 12, and that 30 people were injured.';
  const other = 'The number of people injured rose to 40, police said; 3 were dead on Monday.';
  expect(likeness(first, other)).toBeLessThan(UNRELATED);
});

test('a word tells as much in any of its forms', () => {
  expect(tellingOf('dead', english.comparison)).toBeLessThan(0.1);
  expect(tellingOf('lighthous', english.comparison)).toBe(1);
  expect(tellingOf(conceptOf('ministerios', spanish.comparison), spanish.comparison)).toBeLessThan(0.1);
  expect(tellingOf(conceptOf('faro', spanish.comparison), spanish.comparison)).toBe(1);
});

test('the order of two reports does not matter', () => {
  const [a, b] = ['The ferry Amara sank off Kolby.', 'Off Kolby divers reached the Amara, a ferry.'];
  expect(likeness(a ?? '', b ?? '')).toBe(likeness(b ?? '', a ?? ''));
});

test('a long report keeps the frequent words that say what it means, and its rare ones', () => {
  const rare = Array.from(
    { length: 120 },
    (_, i) => `zeb${String.fromCharCode(97 + (i % 26))}${'abcdefgh'[i % 8]}${'klmno'[i % 5]}`,
  );
  const { terms } = digestOf(
    reportOf(
      `${rare.join(', ')}. Patients wait. The patients had cases. More patients came, and patients left.`,
    ),
  );
  expect(terms).toContain('patient');
  expect(terms.filter((term) => term.startsWith('zeb')).length).toBeGreaterThan(60);
});
