import type { Passage } from '../quantity/passage.ts';
import { lowerAt } from '../quantity/passage.ts';

export interface Action {
  lemma: string;
  negated: boolean;
  /** Atoms `[from, to)` of the verb group. */
  from: number;
  to: number;
}

/** The lemma of a verb form; the tagger's lemma, but for participles that it takes for adjectives. */
function mainVerb({ atoms }: Passage, from: number, to: number): string | undefined {
  for (let at = to - 1; at >= from; at--) if (atoms[at]?.pos === 'VERB') return atoms[at]?.lemma;
  return undefined;
}

function isNegated(passage: Passage, from: number, to: number): boolean {
  for (let at = from - 1; at < to; at++)
    if (passage.lexicon.source.measures.negations.has(lowerAt(passage, at))) return true;
  return false;
}

/** The verb group that begins at atom `i`. */
function groupAt(passage: Passage, i: number): { from: number; to: number } | undefined {
  let to = i;
  let verbs = 0;
  for (;;) {
    const atom = passage.atoms[to];
    const pos = atom?.pos;
    if (pos === 'VERB' || pos === 'AUX') verbs++;
    else if (pos !== 'ADV' && pos !== 'PART') break;
    to++;
  }
  return verbs > 0 ? { from: i, to } : undefined;
}

/** "40,000 people from their homes as the river threatens …": what follows happens to something else. */
function opensClause({ atoms, lexicon }: Passage, i: number): boolean {
  const { clauseStarts, relatives } = lexicon.source.measures;
  const word = atoms[i]?.lower ?? '';
  if (!clauseStarts.has(word) || relatives.has(word)) return false;
  const next = atoms[i + 1]?.pos;
  return atoms[i]?.pos === 'SCONJ' || next === 'DET' || next === 'PRON';
}

/**
 * What is said to happen to the counted behind atom `i`: "prisoners were freed", "prisoners being released",
 * "people who have died". Looks over prepositional phrases, no further than the clause.
 */
export function actionBehind(passage: Passage, i: number): Action | undefined {
  const { relatives } = passage.lexicon.source.measures;
  for (let at = i; at < i + 14; at++) {
    const atom = passage.atoms[at];
    if (!atom || /^[.;:()“”"]$/.test(atom.text) || atom.pos === 'CCONJ') return undefined;
    if (opensClause(passage, at)) return undefined;
    if (atom.text === ',' && !relatives.has(lowerAt(passage, at + 1))) return undefined;
    const group = groupAt(passage, at);
    if (!group) continue;
    const state = passage.atoms[group.to]?.pos === 'ADJ' ? passage.atoms[group.to]?.lemma : undefined;
    const lemma = mainVerb(passage, group.from, group.to) ?? state;
    if (lemma === undefined) return undefined;
    return { lemma, negated: isNegated(passage, group.from, group.to), ...group };
  }
  return undefined;
}

/** The action of a verb group before the figure, when it is one: "freed 626 detainees". */
export function actionOf(
  passage: Passage,
  verb: { from: number; to: number } | undefined,
): Action | undefined {
  if (!verb) return undefined;
  const lemma = mainVerb(passage, verb.from, verb.to);
  if (lemma === undefined || passage.lexicon.source.measures.copulas.has(lemma)) return undefined;
  return { lemma, negated: isNegated(passage, verb.from, verb.to), ...verb };
}
