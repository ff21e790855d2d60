import { describe, expect, test } from 'vitest';
import { stem, wordsOf } from '../../../lib/crosscheck/words.ts';
import { english } from '../../../lib/languages/en/english.ts';
import { LANGUAGES } from '../../../lib/languages/index.ts';

describe.each(LANGUAGES.map((language) => [language.code, language.comparison] as const))(
  'words of %s',
  (_code, lexicon) => {
    /** The things that several of these have, by what is looked for. */
    const shared = (entries: [string, readonly string[]][], keyOf: (form: string) => string) => {
      const owners = new Map<string, Set<string>>();
      for (const [concept, forms] of entries)
        for (const form of forms)
          owners.set(keyOf(form), (owners.get(keyOf(form)) ?? new Set()).add(concept));
      return [...owners].filter(([, { size }]) => size > 1).map(([form, own]) => `${form}: ${[...own]}`);
    };
    const known = new Set(Object.keys(lexicon.concepts));

    test('a word counts one thing only', () => {
      expect(shared(Object.entries(lexicon.concepts), (word) => stem(word, lexicon))).toEqual([]);
    });

    test('an expression counts one thing only, and a thing that there is', () => {
      expect(shared(Object.entries(lexicon.phrases), (phrase) => phrase)).toEqual([]);
      expect(Object.keys(lexicon.phrases).filter((concept) => !known.has(concept))).toEqual([]);
    });

    test('what is said of concepts is said of ones that there are', () => {
      const { background, running, growing, owned, series, exclusive } = lexicon;
      const named = [background, running, growing, owned, series, ...exclusive];
      expect(named.flatMap((group) => [...group]).filter((concept) => !known.has(concept))).toEqual([]);
      expect([...growing].filter((concept) => !running.has(concept))).toEqual([]);
    });
  },
);

test('of two expressions that begin alike the longer one is read', () => {
  const lexicon = LANGUAGES.find(({ code }) => code === 'en')?.comparison;
  if (!lexicon) throw new Error('there is no English');
  const phrases = { rescued: ['held out'], hostage: ['held out of sight'] };
  const concepts = wordsOf('They were held out of sight', { ...lexicon, phrases }).map(
    ({ concept }) => concept,
  );
  expect(concepts).toEqual(['hostage']);
});

test('a word of a name is no word of a concept: "the Free List" frees nobody', () => {
  const lexicon = english.comparison;
  const conceptOf = (text: string, word: string) =>
    wordsOf(text, lexicon).find((one) => one.text.toLowerCase() === word)?.concept;
  const freed = conceptOf('They were released on Monday after nine long months', 'released');
  expect(conceptOf('The smaller parties and the Free List are balancing on the line', 'free')).not.toBe(
    freed,
  );
  expect(conceptOf('Nine Prisoners Released After Long Wait', 'released')).toBe(freed);
});
