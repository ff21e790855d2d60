import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import type { Figure } from './figure.ts';
import { stem } from './words.ts';

function countsOneOf({ measure, topics }: Figure, concepts: ReadonlySet<string>): boolean {
  return [measure.head, measure.action, ...measure.modifiers, topics[0]?.concept ?? ''].some((concept) =>
    concepts.has(concept),
  );
}

/** Whether the count goes on, so that a later figure continues an earlier one whoever says it. */
export function isRunning(figure: Figure, lexicon: ComparisonLexicon): boolean {
  return figure.quantity.running || countsOneOf(figure, lexicon.running);
}

/** Whether the true count never falls, so that a lower figure says that the higher one was wrong. */
export function isGrowing(figure: Figure, lexicon: ComparisonLexicon): boolean {
  return countsOneOf(figure, lexicon.growing);
}

const stemmed = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The stems of a lexicon's list of words, made once. */
function stemsOf(words: ReadonlySet<string>, lexicon: ComparisonLexicon): ReadonlySet<string> {
  const known = stemmed.get(words);
  if (known) return known;
  const stems = new Set([...words].map((word) => stem(word, lexicon)));
  stemmed.set(words, stems);
  return stems;
}

/** Whether the sentence says that this figure replaces an earlier one. */
export function isCorrection(figure: Figure, lexicon: ComparisonLexicon): boolean {
  return (
    figure.claim.role === 'correction' || !figure.stems.isDisjointFrom(stemsOf(lexicon.corrections, lexicon))
  );
}

/** Whether each period has its own figure, so that the next one replaces nothing. */
export function isSeries({ topics, measure }: Figure, lexicon: ComparisonLexicon): boolean {
  return lexicon.series.has(measure.head) || lexicon.series.has(topics[0]?.concept ?? '');
}

/** "Another", "neighbouring": the sentence speaks of another event or body than the ones around it. */
export function isAside({ stems }: Figure, lexicon: ComparisonLexicon): boolean {
  return !stems.isDisjointFrom(stemsOf(lexicon.asides, lexicon));
}
