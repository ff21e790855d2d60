import { nounRun } from '../noun-after.ts';
import { longest } from '../phrases.ts';
import { readNumeral } from '../read-numeral.ts';
import { readUnit } from '../read-unit.ts';
import type { Filter } from './filter.ts';

/** "one of the", "this one", "one said": "one" counts only before the noun that it counts, or a unit. */
export const pronounOne: Filter = (passage, i) => {
  const { atoms, lexicon } = passage;
  const { oneIdioms, oneBefore, oneOf } = lexicon.source.nonClaims;
  const numeral = readNumeral(atoms, i, lexicon.source.numerals);
  if (numeral?.form !== 'words' || numeral.low !== 1 || numeral.to !== i + 1) return undefined;
  const next = atoms[i + 1]?.lower ?? '';
  const { rangeWords, rangeAnd, between } = lexicon.source.numerals;
  const joins = rangeWords.has(next) || (rangeAnd.has(next) && between.has(atoms[i - 1]?.lower ?? ''));
  if (joins && readNumeral(atoms, i + 2, lexicon.source.numerals)) return undefined;
  const link = longest(lexicon.ratios, atoms, i + 1);
  if (link && readNumeral(atoms, link.to, lexicon.source.numerals)) return undefined;
  if (oneBefore.has(atoms[i - 1]?.lower ?? '') || (oneIdioms.has(next) && !oneOf.has(next))) return i + 1;
  if (readUnit(passage, numeral)) return undefined;
  // "If one believes the union": one is no plural, so that this is a verb.
  if (atoms[i + 1]?.pos === 'VERB' && atoms[i + 1]?.plural) return i + 1;
  const counted = nounRun(passage, atoms[i + 1]?.text === '-' ? i + 2 : i + 1);
  return counted && !oneOf.has(next) ? undefined : i + 1;
};
