import type { Passage } from '../passage.ts';
import { lowerAt } from '../passage.ts';
import { unitAt } from '../read-unit.ts';
import type { Filter } from './filter.ts';

/** Something that one takes the half of: a scale, a dozen, a unit. */
function isDivided(passage: Passage, i: number): boolean {
  const { scales, collectives } = passage.lexicon.source.numerals;
  const word = lowerAt(passage, i);
  return (
    scales.has(word) || collectives.has(word) || unitAt(passage, i, { form: 'words', to: i }) !== undefined
  );
}

/** "Oriente Medio", "los medios", "un punto medio": a half only before what is halved. */
export const half: Filter = (passage, i) => {
  const { halves, articles } = passage.lexicon.source.numerals;
  const at = articles.has(lowerAt(passage, i)) ? i + 1 : i;
  return halves?.has(lowerAt(passage, at)) && !isDivided(passage, at + 1) ? at + 1 : undefined;
};
