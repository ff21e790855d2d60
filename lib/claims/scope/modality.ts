import type { Modality } from '../../model/quantity.ts';
import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';

/** How far left of a figure its verb group reaches. */
const REACH = 12;

/** Whether a figure is a result or what somebody expects, asks, offers or plans: the nearest such word governs. */
export function modalityOf(
  { atoms, lexicon }: Passage,
  draft: Draft,
  clause: { from: number; to: number },
): Modality {
  const { modality } = lexicon.source.measures;
  for (let i = draft.from - 1; i >= Math.max(clause.from, draft.from - REACH); i--) {
    const atom = atoms[i];
    if (!atom || atom.text === ';') break;
    const found = modality.get(atom.lemma) ?? modality.get(atom.lower);
    if (found && atom.pos !== 'PROPN') return found;
  }
  const end = draft.noun && draft.noun.from >= draft.to ? draft.noun.to : draft.to;
  for (let i = end; i < Math.min(clause.to, end + 3); i++) {
    const atom = atoms[i];
    const found = atom && (atom.pos === 'AUX' || atom.pos === 'VERB') ? modality.get(atom.lower) : undefined;
    if (found) return found;
  }
  return 'result';
}
