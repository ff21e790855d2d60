import type { Atom } from './atom.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';

/** Atoms `[from, to)` of adjectives and nouns, a noun last. */
export interface NounRun {
  from: number;
  to: number;
}

/** What is read of a passage. */
export type Words = Pick<Passage, 'atoms' | 'lexicon'>;

const NOUNS = new Set(['NOUN', 'PROPN']);

/** "|stay-at-home moms", "|RS-25 engines": words and numbers in one chain of hyphens, with a noun behind. */
function opensChain({ atoms }: Words, i: number): boolean {
  let to = i + 1;
  while (atoms[to]?.text === '-' && atoms[to]?.glued && atoms[to + 1]?.glued) to += 2;
  const next = atoms[to];
  return atoms[i]?.kind === 'word' && to > i + 1 && next !== undefined && !next.glued && NOUNS.has(next.pos);
}

/** True where the atom goes on a noun phrase; `hasNoun` says that a noun stands in it already. */
function modifies({ atoms, lexicon }: Words, i: number, hasNoun: boolean): boolean {
  const atom = atoms[i];
  if (!atom) return false;
  const joined = atom.glued && atoms[i - 1]?.text === '-' && atoms[i - 1]?.glued === true;
  if (atom.kind === 'number') return joined && hasNoun;
  if (joined || (!hasNoun && opensChain({ atoms, lexicon }, i))) return true;
  if (atom.post) return hasNoun;
  // A second noun begins another phrase where nouns come first.
  if (hasNoun && atoms[i - 1]?.post) return false;
  if (atom.pos === 'ADJ' || NOUNS.has(atom.pos)) return true;
  const next = atoms[i + 1];
  const noun = next !== undefined && NOUNS.has(next.pos);
  const before = atoms[i - 1]?.pos;
  const isVerb =
    before === 'NOUN' || before === 'PROPN' || before === 'PRON' || before === 'AUX' || before === 'SCONJ';
  if (!hasNoun && (atom.plural || (atom.participle && next?.pos === 'NOUN' && !isVerb))) return true;
  if (atom.text === '&') return hasNoun && noun;
  if (lexicon.source.measures.possessive.has(atom.lower))
    return hasNoun && next !== undefined && (noun || next.pos === 'ADJ');
  return atom.text === '-' && atom.glued && next?.glued === true && next.kind !== 'sign';
}

/** "start-|up", "lay-|offs": a little word that a hyphen joins to the noun at whose end the phrase stood. */
function endsCompound({ atoms }: Words, i: number, end: number): boolean {
  const [hyphen, atom] = [atoms[i - 1], atoms[i]];
  if (end !== i - 1 || hyphen?.text !== '-' || !hyphen.glued || !atom?.glued || atom.kind !== 'word')
    return false;
  return (atom.pos === 'ADP' || atom.pos === 'ADV' || atom.pos === 'PART') && atoms[i + 1]?.text !== '-';
}

/** "Kia and Hyundai vehicles": names in front share the plural noun behind "and". */
function coordinated(atoms: Atom[], from: number, end: number): number {
  const joint = atoms[end];
  if (joint?.pos !== 'CCONJ' && joint?.text !== '&') return end;
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
export function nounRun(passage: Words, i: number): NounRun | undefined {
  const { atoms } = passage;
  let to = i;
  let end = i;
  while (modifies(passage, to, end > i)) {
    const atom = atoms[to];
    const noun =
      atom !== undefined &&
      (NOUNS.has(atom.pos) || atom.post || (end === i && atom.plural) || endsCompound(passage, to, end));
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

/** "120 of the bank's |540 branches": a part is of one kind with its whole. */
function ofWhole(passage: Passage, run: NounRun | undefined): NounRun | undefined {
  const { atoms, lexicon } = passage;
  if (!run || !lexicon.source.measures.possessive.has(atoms[run.to]?.lower ?? '')) return undefined;
  const next = atoms[run.to + 1];
  const isNumber = next?.kind === 'number' || lexicon.source.numerals.cardinals.has(next?.lower ?? '');
  return isNumber ? nounRun(passage, run.to + 2) : undefined;
}

/** "down from 24.8 million |last season": a time that has no days. */
function namesTime({ atoms, lexicon }: Passage, i: number): boolean {
  const { last, this: current, next } = lexicon.source.time;
  const word = atoms[i]?.lower ?? '';
  if (!last.has(word) && !current.has(word) && !next.has(word)) return false;
  return atoms[i + 1]?.pos === 'NOUN' && atoms[i + 1]?.glued !== true;
}

/** "212 days of bad air |last year": the phrase ends where a date begins. */
function beforeTime({ atoms, inTime }: Passage, run: NounRun | undefined): NounRun | undefined {
  if (!run) return undefined;
  let { to } = run;
  for (let at = run.from + 1; at < to; at++) if (inTime[at] && NOUNS.has(atoms[at - 1]?.pos ?? '')) to = at;
  return { from: run.from, to };
}

/** The noun phrase right behind a figure, over "of", "more", "other", determiners and a bracket's second unit. */
export function nounAfter(passage: Passage, { to, unit }: Pick<Draft, 'to' | 'unit'>): NounRun | undefined {
  const { atoms, lexicon, inTime } = passage;
  const { fillers } = lexicon.source.measures;
  let at = unit.id === 'count' ? to : overBracket(atoms, to);
  const hyphen = atoms[at];
  if (hyphen?.text === '-') {
    const next = atoms[at + 1];
    if (next?.glued !== true || next.pos === 'PART' || next.pos === 'ADP') return undefined;
    at++;
  }
  // "the 214 the firm owns up to": the next noun begins another clause.
  const opener = atoms[at]?.lower ?? '';
  const isOf = lexicon.source.numerals.of.has(opener);
  if (unit.id === 'count' && !isOf && lexicon.source.relative.definite.has(opener)) return undefined;
  while (fillers.has(atoms[at]?.lower ?? '')) at++;
  if (inTime[at] || lexicon.source.numerals.rangeWords.has(atoms[at]?.lower ?? '')) return undefined;
  if (namesTime(passage, at)) return undefined;
  const run = beforeTime(passage, nounRun(passage, at));
  // "nineteen of the dead were found": an adjective that stands for people.
  const nominal = at > to && atoms[at]?.pos === 'ADJ' && atoms[at - 1]?.pos === 'DET';
  return ofWhole(passage, run) ?? run ?? (nominal ? { from: at, to: at + 1 } : undefined);
}
