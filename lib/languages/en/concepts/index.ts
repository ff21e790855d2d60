import { absent } from './absent.ts';
import { common } from './common.ts';
import { disaster } from './disaster.ts';
import { economy } from './economy.ts';
import { life } from './life.ts';
import { state } from './state.ts';
import type { Vocabulary } from './vocabulary.ts';

const VOCABULARIES: readonly Vocabulary[] = [common, disaster, state, economy, life, absent];

function together(part: keyof Vocabulary): Record<string, readonly string[]> {
  const all: Record<string, readonly string[]> = {};
  for (const vocabulary of VOCABULARIES) {
    for (const [concept, forms] of Object.entries(vocabulary[part]))
      all[concept] = [...(all[concept] ?? []), ...forms];
  }
  return all;
}

/**
 * Words that count one thing in news: concept to its words, in any form (the stemmer takes care of endings).
 * A word belongs to one concept only; a word with several common readings is left out.
 */
export const concepts = together('concepts');

/** Expressions of several words, by the same concepts. */
export const phrases = together('phrases');
