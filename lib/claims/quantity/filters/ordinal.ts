import type { Filter } from './filter.ts';

/** "22nd", "96th-minute": a place in a row. */
export const ordinal: Filter = ({ atoms, lexicon }, i) => {
  const ending = atoms[i + 1];
  if (atoms[i]?.kind !== 'number' || !ending?.glued) return undefined;
  return lexicon.source.numerals.ordinalEndings.has(ending.lower) ? i + 2 : undefined;
};
