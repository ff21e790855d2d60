import { lowerAt, type Passage } from '../passage.ts';
import type { Filter } from './filter.ts';

/** "half-year profit": half of a year, and no half of anything else. */
function isHalfYear(passage: Passage, i: number): boolean {
  const { time } = passage.lexicon.source;
  const isHalf = time.yearParts.get(lowerAt(passage, i)) === 'half';
  return (
    isHalf && lowerAt(passage, i + 1) === '-' && time.calendarUnits.get(lowerAt(passage, i + 2)) === 'year'
  );
}

/** "the most in a quarter": three months; "in a quarter of cases" is a share. */
function isQuarter(passage: Passage, i: number): boolean {
  const { numerals, time } = passage.lexicon.source;
  if (!numerals.articles.has(lowerAt(passage, i))) return false;
  const isTime = time.yearParts.get(lowerAt(passage, i + 1)) === 'quarter';
  return (
    isTime &&
    time.prepositions.get(lowerAt(passage, i - 1)) === 'during' &&
    !numerals.of.has(lowerAt(passage, i + 2))
  );
}

/** Words for parts of a year that are also fractions. */
export const partOfYear: Filter = (passage, i) => {
  if (isHalfYear(passage, i)) return i + 3;
  return isQuarter(passage, i) ? i + 2 : undefined;
};
