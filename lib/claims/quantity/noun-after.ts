import type { Atom } from './atom.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';

const NOUNS = new Set(['NOUN', 'PROPN']);

/** Present and past participles stand before nouns like adjectives ("fuming acid", "deformed wing"). */
function modifies(atoms: Atom[], i: number): boolean {
  const atom = atoms[i];
  if (!atom || atom.kind === 'number') return false;
  if (atom.pos === 'ADJ' || NOUNS.has(atom.pos)) return true;
  const next = atoms[i + 1];
  if (atom.pos === 'VERB' && /(ed|ing)$/.test(atom.lower) && next && NOUNS.has(next.pos))
    return !/^(including|according|being|having|following|totalling|totaling|costing)$/.test(atom.lower);
  return atom.text === '-' && atom.glued && next?.glued === true && next.kind === 'word';
}

/**
 * The run of adjectives and nouns from atom `i` on, ending in a noun.
 * @returns undefined where no noun stands there
 */
export function nounRun(atoms: Atom[], i: number): { from: number; to: number } | undefined {
  let to = i;
  let end = i;
  while (modifies(atoms, to)) {
    const atom = atoms[to];
    to++;
    if (atom && NOUNS.has(atom.pos)) end = to;
  }
  return end > i ? { from: i, to: end } : undefined;
}

/** The noun phrase right behind a figure, over "of", "more", "other" and determiners. */
export function nounAfter(
  { atoms, lexicon }: Passage,
  draft: Pick<Draft, 'to' | 'unit' | 'form'>,
): { from: number; to: number } | undefined {
  const { fillers } = lexicon.source.measures;
  let at = draft.to;
  while (fillers.has(atoms[at]?.lower ?? '')) at++;
  return nounRun(atoms, at);
}
