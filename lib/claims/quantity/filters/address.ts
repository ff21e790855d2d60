import type { Filter } from './filter.ts';

/** "358 El Brillo Way", "9 E 71st St", "ten Downing Street": a house number, capitals, a street word. */
export const address: Filter = ({ atoms, lexicon }, i) => {
  const number = atoms[i];
  const isWord = lexicon.source.numerals.cardinals.has(number?.lower ?? '');
  if (!isWord && (number?.kind !== 'number' || !/^\d{1,5}$/.test(number.text))) return undefined;
  for (let at = i + 1; at < i + 6; at++) {
    const atom = atoms[at];
    if (!atom || (atom.kind === 'word' && !/^\p{Lu}/u.test(atom.text) && !atom.glued) || atom.kind === 'sign')
      return undefined;
    const foreign = at === i + 1 && atom.text !== atom.lower && /^\p{Lu}/u.test(atoms[at + 1]?.text ?? '');
    // "two Main Street shops" are counted; a house number is a figure or stands alone.
    const counts = isWord && (atoms[at + 1]?.pos === 'NOUN' || /^\p{Lu}/u.test(atoms[at + 1]?.text ?? ''));
    const street = (at > i + 1 || (foreign && !isWord)) && lexicon.source.nonClaims.streets.has(atom.lower);
    if (street && !counts) return at + 1;
  }
  return undefined;
};
