import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { lowerAt } from '../passage.ts';
import type { Refiner } from './refiner.ts';

/** "magnitude 6.3", "a magnitude of 6.3", "6.3-magnitude": the word next to the figure. */
function isMagnitude(passage: Passage, { from, to, noun }: Draft): boolean {
  const { magnitudes } = passage.lexicon.source.units;
  const { of } = passage.lexicon.source.numerals;
  const link = lowerAt(passage, from - 1);
  const before = of.has(link) || link === '-' ? from - 2 : from - 1;
  return (
    magnitudes.has(lowerAt(passage, before)) ||
    (noun !== undefined && noun.from >= to && magnitudes.has(lowerAt(passage, noun.from)))
  );
}

/** Strengths of earthquakes have a scale of their own. */
export const magnitude: Refiner = (passage, drafts) =>
  drafts.map((draft) =>
    draft.unit.id === 'count' && isMagnitude(passage, draft)
      ? { ...draft, parser: 'magnitude', unit: { id: 'magnitude', dimension: 'magnitude' } }
      : draft,
  );
