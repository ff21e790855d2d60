import type { Atom } from '../quantity/atom.ts';
import { nounRun, type Words } from '../quantity/noun-after.ts';

/** A noun phrase of a sentence: atoms `[from, to)`, the head last. */
export interface NounPhrase {
  from: number;
  to: number;
}

/** All noun phrases that begin in `[from, to)`, in reading order. */
export function phrasesIn(passage: Words, from: number, to: number): NounPhrase[] {
  const { atoms, lexicon } = passage;
  const found: NounPhrase[] = [];
  for (let i = from; i < to; ) {
    const atom = atoms[i];
    const run =
      atom &&
      atom.kind !== 'number' &&
      atom.text !== '-' &&
      !lexicon.source.measures.possessive.has(atom.lower)
        ? nounRun(passage, i)
        : undefined;
    if (run) found.push({ from: run.from, to: Math.min(run.to, to) });
    i = run ? run.to : i + 1;
  }
  return found.filter((phrase) => phrase.to > phrase.from);
}

const LITTLE: ReadonlySet<string> = new Set(['ADP', 'ADV', 'PART']);

/** Lemmas of a phrase's words, the head's last, also where the head stands first. */
export function lemmasOf(atoms: Atom[], phrase: NounPhrase): string[] {
  const words = atoms
    .slice(phrase.from, phrase.to)
    .filter(({ kind, lower }) => kind === 'word' && lower !== "'s" && lower !== '’s');
  const lemmas = [...words.filter(({ post }) => post), ...words.filter(({ post }) => !post)].map(
    ({ lemma }) => lemma,
  );
  const last = atoms[phrase.to - 1];
  // "start-up": one word, which no part of it stands for.
  if (last && LITTLE.has(last.pos) && atoms[phrase.to - 2]?.text === '-')
    lemmas.push(lemmas.splice(-2).join('-'));
  return lemmas;
}
