import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import type { Figure } from './figure.ts';
import { stem } from './words.ts';

/** Whether the count goes on, so that a later figure continues an earlier one whoever says it. */
export function isRunning({ quantity, measure }: Figure, lexicon: ComparisonLexicon): boolean {
  if (quantity.running) return true;
  return [measure.head, measure.action, ...measure.modifiers].some((concept) => lexicon.running.has(concept));
}

const stemmed = new WeakMap<ComparisonLexicon, ReadonlySet<string>>();

function correctionStems(lexicon: ComparisonLexicon): ReadonlySet<string> {
  const known = stemmed.get(lexicon);
  if (known) return known;
  const stems = new Set([...lexicon.corrections].map((word) => stem(word, lexicon)));
  stemmed.set(lexicon, stems);
  return stems;
}

/** Whether the sentence says that this figure replaces an earlier one. */
export function isCorrection(figure: Figure, lexicon: ComparisonLexicon): boolean {
  return figure.claim.role === 'correction' || !figure.stems.isDisjointFrom(correctionStems(lexicon));
}

/** Whether each period has its own figure, so that the next one replaces nothing. */
export function isSeries({ topics, measure }: Figure, lexicon: ComparisonLexicon): boolean {
  return lexicon.series.has(measure.head) || lexicon.series.has(topics[0]?.concept ?? '');
}
