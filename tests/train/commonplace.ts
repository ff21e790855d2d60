import { writeFileSync } from 'node:fs';
import { asName, namesOf } from '../../lib/crosscheck/names.ts';
import { conceptOf, isConcept, wordsOf } from '../../lib/crosscheck/words.ts';
import { english } from '../../lib/languages/en/english.ts';
import { ownStories } from './own-stories.ts';
import { type Story, writtenStories } from './stories.ts';

/**
 * Counts how many stories have each word, and writes down those that many have.
 * Usage: npm run train:commonplace -- STORIES.jsonl
 */
const OUT = new URL('../../lib/languages/en/commonplace.ts', import.meta.url);

/** From which share of the stories on a word tells so much; of weights between these, none fared better. */
const LEVELS = [
  { share: 0.2, tells: 0.02 },
  { share: 0.1, tells: 0.1 },
  { share: 0.05, tells: 0.25 },
  { share: 0.025, tells: 0.45 },
];

const SHORTEST = 3;

/** The concepts of a story's reports with a form in which each stands there. */
function wordsOfStory({ reports }: Story): Map<string, string> {
  const lexicon = english.comparison;
  const found = reports.flatMap(({ title, text }) => {
    const names = new Set(namesOf([title, text], lexicon));
    return [title, text]
      .flatMap((part) => wordsOf(part, lexicon))
      .filter((word) => word.concept.length >= SHORTEST && !names.has(asName(word.text)));
  });
  const forms = found.map(({ concept, text }): [string, string] => [
    concept,
    isConcept(concept, lexicon) ? concept : asName(text),
  ]);
  return new Map(forms.filter(([concept, form]) => conceptOf(form, lexicon) === concept));
}

function main([path]: string[]): void {
  if (!path) throw new Error('usage: npm run train:commonplace -- STORIES.jsonl');
  const stories = [...writtenStories(path), ...ownStories()].map(wordsOfStory);
  const counts = new Map<string, number>();
  for (const concept of stories.flatMap((words) => [...words.keys()]))
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const form = new Map(stories.flatMap((words) => [...words]));
  const levels = LEVELS.map(({ share, tells }, at) => {
    const less = LEVELS[at - 1]?.share ?? Number.POSITIVE_INFINITY;
    const words = [...counts].filter(([, n]) => n / stories.length >= share && n / stories.length < less);
    return { tells, words: words.map(([concept]) => form.get(concept) ?? concept).toSorted() };
  });
  const parts = [
    "import type { Commonplace } from '../shape/comparison.ts';",
    '',
    `/** Words by how many of ${stories.length} stories have them; made by \`npm run train:commonplace\`, not to be changed by hand. */`,
    'export const commonplace: readonly Commonplace[] = [',
    ...levels.map(({ tells, words }) => `  { tells: ${tells}, words: ${JSON.stringify(words.join(' '))} },`),
    '];',
  ];
  writeFileSync(OUT, `${parts.join('\n')}\n`);
  console.log(levels.map(({ tells, words }) => `${tells}: ${words.length}`).join(', '));
}

main(process.argv.slice(2));
