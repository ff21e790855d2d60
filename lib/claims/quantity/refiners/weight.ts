import type { Draft } from '../draft.ts';
import { lowerAt, type Passage } from '../passage.ts';
import type { Refiner } from './refiner.ts';

/** How far before its figure a verb of weighing may stand, in atoms ("weighs, when fully loaded, 40 pounds"). */
const VERB_WITHIN = 4;

/** "weighs 40 pounds", "40 pounds of flour", "a 40-pound pike": a name that money and weight share means weight. */
function weighs(passage: Passage, { from, to, number, noun }: Draft): boolean {
  const { atoms, lexicon } = passage;
  const { weights } = lexicon.source.units;
  if (!weights) return false;
  for (let i = Math.max(0, from - VERB_WITHIN); i < from; i++)
    if (weights.verbs.has(atoms[i]?.lemma ?? '')) return true;
  if (weights.after.has(lowerAt(passage, to))) return true;
  const describes = atoms[number.to]?.text === '-' && noun?.from === to;
  if (!describes && !lexicon.source.numerals.of.has(lowerAt(passage, to))) return false;
  const head = atoms[(noun?.to ?? to + 2) - 1];
  return head?.pos === 'NOUN' && !weights.funds.has(head.lemma);
}

/** Gives amounts whose unit is a currency by name alone their weight, where the words speak of one. */
export const weight: Refiner = (passage, drafts) => {
  const isMass = drafts.some(({ unit }) => unit.dimension === 'mass');
  const out: Draft[] = [];
  for (const draft of drafts) {
    const id = passage.lexicon.source.units.weights?.units.get(draft.unit.id);
    const written = draft.from === draft.number.from && draft.to > draft.number.to;
    // "weighs 2 pounds, the other nearly 3 pounds": one sentence weighs all.
    const known = isMass || out.some(({ unit }) => unit.id === id);
    const isWeight = id !== undefined && written && !draft.unit.per && (known || weighs(passage, draft));
    out.push(isWeight ? { ...draft, parser: 'measure', unit: { id, dimension: 'mass' } } : draft);
  }
  return out;
};
