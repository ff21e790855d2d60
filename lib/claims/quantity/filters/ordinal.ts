import type { Passage } from '../passage.ts';
import type { Filter } from './filter.ts';

/** "22nd", "96th-minute": a place in a row. */
const inDigits: Filter = ({ atoms, lexicon }, i) => {
  const ending = atoms[i + 1];
  if (atoms[i]?.kind !== 'number' || !ending?.glued) return undefined;
  return lexicon.source.numerals.ordinalEndings.has(ending.lower) ? i + 2 : undefined;
};

/** "a third-quarter loss", "a fifth month": a thing follows; a share is one of something, or so much more of it. */
function isPlace({ atoms, lexicon }: Passage, i: number): boolean {
  const next = atoms[i];
  if (next?.text === '-' && next.glued && atoms[i + 1]?.glued) return atoms[i + 1]?.kind === 'word';
  const { shareNouns } = lexicon.source.numerals;
  return next?.pos === 'NOUN' && next.lower === next.lemma && shareNouns?.has(next.lower) === false;
}

/** "a third instalment", "a fifth successive month": a place in a row, written like a share. */
const inWords: Filter = (passage, i) => {
  const { atoms, lexicon } = passage;
  const { articles, places } = lexicon.source.numerals;
  if (!articles.has(atoms[i]?.lower ?? '') || !places?.has(atoms[i + 1]?.lower ?? '')) return undefined;
  const adjective = atoms[i + 2]?.pos === 'ADJ' && atoms[i + 3]?.pos === 'NOUN' ? 1 : 0;
  return isPlace(passage, i + 2) || (adjective === 1 && isPlace(passage, i + 3)) ? i + 2 : undefined;
};

/** Places in a row. */
export const ordinal: Filter = (passage, i) => inDigits(passage, i) ?? inWords(passage, i);
