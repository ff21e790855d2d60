import { readNumeral } from '../read-numeral.ts';
import type { Filter } from './filter.ts';

/** "the two-time champion", "a five-star hotel": a number that is part of what somebody or something is called. */
export const epithet: Filter = ({ atoms, lexicon }, i) => {
  const { epithets } = lexicon.source.nonClaims;
  const to = readNumeral(atoms, i, lexicon.source.numerals)?.to ?? i + 1;
  const [hyphen, word] = [atoms[to], atoms[to + 1]];
  return hyphen?.text === '-' && hyphen.glued && word?.glued && epithets?.has(word.lower)
    ? to + 2
    : undefined;
};
