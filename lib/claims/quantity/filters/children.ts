import type { Filter } from './filter.ts';

/** "a mother of three", "the father-of-two": who somebody is, and no count. */
export const children: Filter = ({ atoms, lexicon }, i) => {
  const { numerals, nonClaims } = lexicon.source;
  let at = i - 1;
  if (atoms[at]?.text === '-') at--;
  if (!numerals.of.has(atoms[at]?.lower ?? '')) return undefined;
  at--;
  if (atoms[at]?.text === '-') at--;
  if (!nonClaims.parents?.has(atoms[at]?.lower ?? '')) return undefined;
  if (atoms[i - 1]?.text === '-') return i + 1;
  const next = atoms[i + 1];
  return next?.pos === 'NOUN' || next?.pos === 'ADJ' ? undefined : i + 1;
};
