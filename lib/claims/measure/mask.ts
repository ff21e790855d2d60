import type { Atom } from '../quantity/atom.ts';
import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';

const hidden = (atom: Atom): Atom => ({
  ...atom,
  kind: 'sign',
  text: '¤',
  lower: '¤',
  lemma: '¤',
  pos: 'X',
  glued: false,
  post: false,
});

/** The passage with its figures, units and dates hidden, so that none of them passes for a subject or a noun. */
export function masked(passage: Passage, drafts: Draft[]): Passage {
  const atoms = [...passage.atoms];
  const hide = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const atom = atoms[i];
      if (atom) atoms[i] = hidden(atom);
    }
  };
  for (const { from, to, number, noun } of drafts) {
    // "el botín |supera los 300 euros": a bound that is a verb stays one.
    const verb = atoms.findIndex(({ pos }, at) => pos === 'VERB' && at >= from && at < number.from);
    const kept = verb < 0 ? undefined : atoms[verb];
    // "one entry in four": the noun stands inside the figure.
    const inside = noun && noun.from >= from && noun.to <= to ? noun : undefined;
    hide(from, inside?.from ?? to);
    if (inside) hide(inside.to, to);
    if (kept) atoms[verb] = kept;
  }
  for (const { from, to } of passage.times) hide(from, to);
  return { ...passage, atoms };
}
