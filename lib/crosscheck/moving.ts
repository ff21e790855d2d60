import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import type { Figure } from './figure.ts';
import { onceAFigure } from './once.ts';
import { stem, stemsOf } from './words.ts';

function countsOneOf({ measure, topics }: Figure, concepts: ReadonlySet<string>): boolean {
  return [measure.head, measure.action, ...measure.modifiers, topics[0]?.concept ?? ''].some((concept) =>
    concepts.has(concept),
  );
}

/** What a figure's own words say of how it moves. */
export interface Movement {
  /** The count goes on, so that a later figure continues an earlier one whoever says it. */
  running: boolean;
  /** The true count never falls, so that a lower figure says that the higher one was wrong. */
  growing: boolean;
  /** Each period has its own figure, so that the next one replaces nothing. */
  series: boolean;
  /** The sentence says that this figure replaces an earlier one. */
  correction: boolean;
  /** The sentence says that somebody's figure is wrong. */
  dispute: boolean;
  /** "Another", "neighbouring": the sentence speaks of another event or body than the ones around it. */
  aside: boolean;
}

/** So many words behind a word of denial may name what is denied. */
const DENIED_WITHIN = 4;

/** "Disputes this", "rejected the army's figure": a count is denied, and no offer, charge or bail. */
function disputesCount(sentence: string, lexicon: ComparisonLexicon): boolean {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  const denials = stemsOf(lexicon.disputes, lexicon);
  return words.some(
    (word, at) =>
      denials.has(stem(word, lexicon)) &&
      words.slice(at + 1, at + 1 + DENIED_WITHIN).some((next) => lexicon.disputed.has(next)),
  );
}

/** How a figure moves, as far as its own words say. */
export const movementOf = onceAFigure((figure, lexicon: ComparisonLexicon): Movement => {
  const { quantity, claim, measure, topics, stems } = figure;
  const has = (words: ReadonlySet<string>) => !stems.isDisjointFrom(stemsOf(words, lexicon));
  return {
    running: quantity.running || countsOneOf(figure, lexicon.running),
    growing: countsOneOf(figure, lexicon.growing),
    series: lexicon.series.has(measure.head) || lexicon.series.has(topics[0]?.concept ?? ''),
    correction: claim.role === 'correction' || has(lexicon.corrections),
    dispute: disputesCount(figure.quotation, lexicon),
    aside: has(lexicon.asides),
  };
});
