import type { Atom } from './atom.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';

/** Atoms `[from, to)` of adjectives and nouns, a noun last. */
export interface NounRun {
  from: number;
  to: number;
}

const NOUNS = new Set(['NOUN', 'PROPN']);

/** A tagger takes "104 strikes" for a verb; right behind a figure a word in -s is what is counted. */
function pluralNoun(atoms: Atom[], i: number): boolean {
  const atom = atoms[i];
  return atom?.pos === 'VERB' && /[^s]s$/.test(atom.lower) && atom.lower !== 'was' && atom.lower !== 'has';
}

/** Present and past participles stand before nouns like adjectives ("fuming acid", "deformed wing"). */
function modifies(atoms: Atom[], i: number, hasNoun: boolean): boolean {
  const atom = atoms[i];
  if (!atom || atom.kind === 'number') return false;
  if (atom.pos === 'ADJ' || NOUNS.has(atom.pos)) return true;
  const next = atoms[i + 1];
  if (!hasNoun && pluralNoun(atoms, i)) return true;
  if (atom.text === '&') return hasNoun && next?.kind === 'word' && NOUNS.has(next.pos);
  if (atom.pos === 'VERB' && !hasNoun && /(ed|ing)$/.test(atom.lower) && next && NOUNS.has(next.pos))
    return !/^(including|according|being|having|following|totalling|totaling|costing)$/.test(atom.lower);
  if (atom.lower === "'s" || atom.lower === '’s')
    return hasNoun && next !== undefined && (next.pos === 'ADJ' || NOUNS.has(next.pos));
  return atom.text === '-' && atom.glued && next?.glued === true && next.kind === 'word';
}

/** "Kia and Hyundai vehicles": names in front share the plural noun behind "and". */
function coordinated(atoms: Atom[], from: number, end: number): number {
  if (!/^(and|or|&)$/.test(atoms[end]?.lower ?? '')) return end;
  if (!atoms.slice(from, end).every(({ pos }) => pos === 'PROPN' || pos === 'ADJ')) return end;
  let to = end + 1;
  while (atoms[to]?.pos === 'PROPN' || atoms[to]?.pos === 'ADJ') to++;
  const last = atoms[to];
  return last?.pos === 'NOUN' && last.lower !== last.lemma && to > end + 1 ? to + 1 : end;
}

/**
 * The run of adjectives and nouns from atom `i` on, ending in a noun.
 * @returns undefined where no noun stands there
 */
export function nounRun(atoms: Atom[], i: number): NounRun | undefined {
  let to = i;
  let end = i;
  while (modifies(atoms, to, end > i)) {
    const atom = atoms[to];
    const noun = atom !== undefined && (NOUNS.has(atom.pos) || (end === i && pluralNoun(atoms, to)));
    to++;
    if (noun) end = to;
  }
  return end > i ? { from: i, to: coordinated(atoms, i, end) } : undefined;
}

/** Over "(2.8bn km)", when a figure stands in it: index behind the bracket. */
function overBracket(atoms: Atom[], i: number): number {
  if (atoms[i]?.text === ')') return i + 1;
  if (atoms[i]?.text !== '(') return i;
  for (let at = i + 1; at < i + 9; at++) if (atoms[at]?.text === ')') return at + 1;
  return i;
}

/** The noun phrase right behind a figure, over "of", "more", "other", determiners and a bracket's second unit. */
export function nounAfter(
  { atoms, lexicon, inTime }: Passage,
  { to, unit }: Pick<Draft, 'to' | 'unit'>,
): NounRun | undefined {
  const { fillers } = lexicon.source.measures;
  let at = unit.id === 'count' ? to : overBracket(atoms, to);
  const hyphen = atoms[at];
  if (hyphen?.text === '-') {
    const next = atoms[at + 1];
    if (next?.glued !== true || next.pos === 'PART' || next.pos === 'ADP') return undefined;
    at++;
  }
  while (fillers.has(atoms[at]?.lower ?? '')) at++;
  if (inTime[at] || lexicon.source.numerals.rangeWords.has(atoms[at]?.lower ?? '')) return undefined;
  return nounRun(atoms, at);
}
