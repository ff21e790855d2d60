import type { Filter } from './filter.ts';

/** "358 El Brillo Way", "9 E 71st St": a house number, capitals, a street word. */
export const address: Filter = ({ atoms, lexicon }, i) => {
  const number = atoms[i];
  if (number?.kind !== 'number' || !/^\d{1,5}$/.test(number.text)) return undefined;
  for (let at = i + 1; at < i + 6; at++) {
    const atom = atoms[at];
    if (!atom || (atom.kind === 'word' && !/^\p{Lu}/u.test(atom.text) && !atom.glued) || atom.kind === 'sign')
      return undefined;
    const foreign = at === i + 1 && atom.text !== atom.lower && /^\p{Lu}/u.test(atoms[at + 1]?.text ?? '');
    if ((at > i + 1 || foreign) && lexicon.source.nonClaims.streets.has(atom.lower)) return at + 1;
  }
  return undefined;
};
