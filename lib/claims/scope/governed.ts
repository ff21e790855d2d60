import { type Draft, endOf } from '../quantity/draft.ts';
import { lowerAt, type Passage } from '../quantity/passage.ts';

/** True for a verb form that tells something of its own: "raised", "found", not "to raise", "raising", "be raised". */
function isStatement({ atoms, lexicon }: Passage, i: number): boolean {
  const atom = atoms[i];
  if (atom?.pos !== 'VERB' && atom?.pos !== 'AUX') return false;
  const inflected = atom.lower !== atom.lemma || lexicon.source.measures.be.has(atom.lower);
  return inflected && !atom.lower.endsWith('ing') && atoms[i - 1]?.pos !== 'AUX';
}

/** The "is" of "the offer is 5", and any verb that only joins a noun and its figure ("the offer stands at 5"). */
function joinsNoun({ atoms, lexicon }: Passage, word: number, i: number, figure: number): boolean {
  const { be, copulas } = lexicon.source.measures;
  if (i === figure - 1 && be.has(atoms[i]?.lower ?? '')) return true;
  return atoms[word]?.pos === 'NOUN' && copulas.has(atoms[i]?.lemma ?? '');
}

/** True where a statement of its own lies between a word and a figure. */
function tellsBetween(passage: Passage, word: number, from: number, figure: number): boolean {
  for (let i = from; i < figure; i++)
    if (isStatement(passage, i) && !joinsNoun(passage, word, i, figure)) return true;
  return false;
}

/**
 * "which expects a rise, raised its figure to 41", "aimed at the port, where 3 died": a comma and then another
 * statement, or a clause that tells of a noun, part word and figure.
 */
export function isParted(passage: Passage, word: number, { from }: Draft): boolean {
  const { relatives } = passage.lexicon.source.measures;
  for (let i = from - 1; i > word; i--)
    if (lowerAt(passage, i) === ',')
      return relatives.has(lowerAt(passage, i + 1)) || tellsBetween(passage, word, i + 1, from);
  return false;
}

/** True where the word has the figure for its own object or complement: nothing else begins between the two. */
export function governs(passage: Passage, word: number, { from }: Draft): boolean {
  const { relatives, that } = passage.lexicon.source.measures;
  // "promised by nine governments": those who promise.
  if (word === from - 2 && passage.lexicon.source.bounds.by.has(lowerAt(passage, from - 1))) return false;
  for (let i = word + 1; i < from; i++) {
    const lower = lowerAt(passage, i);
    // "need help and that 12 died": a "that" behind "and" goes on from a verb before the word.
    const opens = that.has(lower) ? passage.atoms[i - 1]?.pos === 'CCONJ' : relatives.has(lower);
    if (lower === ',' || opens) return false;
  }
  return !tellsBetween(passage, word, word + 1, from);
}

/** "a limit of 5", "the cap is 5", "capped at 5": only such words lead from a limit to its figure. */
export function isLinked(passage: Passage, word: number, { from }: Draft): boolean {
  const { bounds, measures, numerals } = passage.lexicon.source;
  const link = lowerAt(passage, from - 1);
  if (word === from - 1 || numerals.of.has(link) || measures.be.has(link)) return true;
  return measures.links.has(link) || bounds.to.has(link) || bounds.from.has(link);
}

/** "from 5 to 7", "5, up from 4", "5 tents and 7 trucks": nothing but a joint stands between two figures. */
export function isJoined(passage: Passage, last: Draft, { from }: Draft): boolean {
  const { to, from: levels, upWords, downWords } = passage.lexicon.source.bounds;
  const joints = [to, levels, upWords, downWords];
  const end = endOf(last);
  return passage.atoms
    .slice(end, from)
    .every(
      ({ pos, lower, kind }) => pos === 'CCONJ' || kind === 'sign' || joints.some((set) => set.has(lower)),
    );
}
