import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';
import { lowerAt } from '../quantity/passage.ts';
import type { Clause } from './governing-clause.ts';
import { type NounPhrase, phrasesIn } from './phrases-of.ts';

/** A name is at most so many atoms long. */
const LONGEST_NAME = 8;

const isName = ({ atoms }: Passage, { to }: NounPhrase): boolean => atoms[to - 1]?.pos === 'PROPN';

/** The name that ends right before atom `end`. */
function nameBefore(passage: Passage, end: number): NounPhrase | undefined {
  const last = phrasesIn(passage, Math.max(0, end - LONGEST_NAME), end).at(-1);
  return last?.to === end && isName(passage, last) ? last : undefined;
}

/** True where no verb governs the figure, or one that only gives figures. */
function isGiven({ atoms, lexicon }: Passage, { verb }: Clause): boolean {
  const { giving, sharing } = lexicon.source.measures;
  const lemma = verb && (atoms[verb.to - 1]?.lemma ?? '');
  return lemma === undefined || giving.has(lemma) || sharing?.showing.has(lemma) === true;
}

/** "33.2 percent |for the Democrats, 27.1 for the People's Party". */
function nameBehind(passage: Passage, draft: Draft, clause: Clause): NounPhrase | undefined {
  const { atoms, lexicon } = passage;
  if (!lexicon.source.measures.sharing?.behind.has(lowerAt(passage, draft.to))) return undefined;
  const from = atoms[draft.to + 1]?.pos === 'DET' ? draft.to + 2 : draft.to + 1;
  const [first] = phrasesIn(passage, from, from + LONGEST_NAME);
  return first?.from === from && isName(passage, first) && isGiven(passage, clause) ? first : undefined;
}

/** "has |the Democrats on 29 per cent and Labour at 24", "ahead of |the Greens with 14%". */
function nameLedOn(passage: Passage, { from }: Draft): NounPhrase | undefined {
  if (!passage.lexicon.source.measures.sharing?.before.has(lowerAt(passage, from - 1))) return undefined;
  const name = nameBefore(passage, from - 1);
  return name && !isTakenBy(passage, name) ? name : undefined;
}

/** "support for |Labour at 38 percent", "in |Spain at 5 percent": a name that belongs to a noun, or is a place. */
function isTakenBy({ atoms, lexicon }: Passage, { from }: NounPhrase): boolean {
  const at = atoms[from - 1]?.pos === 'DET' ? from - 2 : from - 1;
  const noun = atoms[at - 1]?.pos;
  if (atoms[at]?.pos !== 'ADP') return false;
  return (
    noun === 'NOUN' || noun === 'PROPN' || !lexicon.source.measures.sharing?.among.has(atoms[at]?.lower ?? '')
  );
}

/** "gives |the Democrats 32 per cent": the name right behind a verb that only gives figures. */
function nameGiven(passage: Passage, draft: Draft, { verb }: Clause): NounPhrase | undefined {
  const { atoms } = passage;
  const name = verb && nameBefore(passage, draft.from);
  if (!name || !isGiven(passage, { subject: [], verb })) return undefined;
  return atoms.slice(verb.to, name.from).every(({ pos }) => pos === 'DET') ? name : undefined;
}

/**
 * Whose share of votes, seats or opinions a figure is, where polls and results name a party or a person beside it.
 * @param besideShare the figure before it in the sentence is a share, and this one may have left its unit out
 */
export function nameOfShare(
  passage: Passage,
  draft: Draft,
  clause: Clause,
  besideShare: boolean,
): NounPhrase | undefined {
  const isShare = draft.unit.id === 'percent' && draft.kind === 'share' && !draft.noun;
  const isBare = besideShare && draft.unit.id === 'count' && !draft.noun;
  if (!isShare && !isBare) return undefined;
  return nameBehind(passage, draft, clause) ?? nameLedOn(passage, draft) ?? nameGiven(passage, draft, clause);
}
