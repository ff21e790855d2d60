import type { Modality } from '../../model/quantity.ts';
import { type Draft, endOf } from '../quantity/draft.ts';
import { lowerAt, type Passage } from '../quantity/passage.ts';
import { governs, isJoined, isLinked, isParted } from './governed.ts';

/** How far left of a figure its verb group reaches. */
const REACH = 12;

/** Behind a figure its auxiliary stands within so many atoms ("12 people will"). */
const BEHIND = 3;

/** What sets a figure apart from all others, so that only a word right over the figure may say it. */
const APART: ReadonlySet<Modality> = new Set(['demand', 'offer', 'hypothetical', 'threshold']);

/** A figure of the sentence and what was found of it. */
export interface Judged {
  draft: Draft;
  modality: Modality;
}

/** "wants to build 5": who wants to do something plans it. */
function isIntent({ atoms, lexicon }: Passage, word: number): boolean {
  if (!lexicon.source.measures.wishes.has(atoms[word]?.lemma ?? '')) return false;
  return atoms[word + 1]?.pos === 'PART' && atoms[word + 2]?.pos === 'VERB';
}

/** "asked 502 adults", "urged 40 residents to leave": people are spoken to, not wanted. */
function asksPeople({ atoms, lexicon }: Passage, word: number, draft: Draft): boolean {
  const { addressing, people } = lexicon.source.measures;
  const { unit, noun, to, from } = draft;
  if (unit.id !== 'count' || word !== from - 1 || !addressing?.has(atoms[word]?.lemma ?? '')) return false;
  const head = noun && noun.from >= to ? atoms[noun.to - 1] : undefined;
  const { agedPeople, somebody } = lexicon.source.units;
  return (
    head !== undefined &&
    (head.lemma === people || agedPeople.has(head.lemma) || somebody?.has(head.lemma) === true)
  );
}

/** The modality that the atom is a word for; names and dates ("May") are none. */
function modalityAt(passage: Passage, i: number): Modality | undefined {
  const atom = passage.atoms[i];
  const isName = atom?.pos === 'PROPN' || (i > 0 && atom?.text !== atom?.lower);
  if (!atom || isName || passage.inTime[i]) return undefined;
  const { modality, unable, negations } = passage.lexicon.source.measures;
  // "Could not stop the slump: 48,000 cars were sold": it didn't.
  if (unable?.has(atom.lower) && negations.has(lowerAt(passage, i + 1))) return undefined;
  const found = modality.get(atom.lemma) ?? modality.get(atom.lower);
  // "de |acuerdo con la encuesta": nobody agrees.
  if (found === 'agreement' && atom.pos === 'ADP') return undefined;
  // "Asked about a payment of 5": a question.
  if (found === 'demand' && passage.lexicon.source.measures.asking?.has(lowerAt(passage, i + 1)))
    return undefined;
  return found === 'demand' && isIntent(passage, i) ? 'plan' : found;
}

/** Whether a word that sets figures apart stands over this one, with no other figure between. */
function setsApart(passage: Passage, word: number, draft: Draft, found: Modality): boolean {
  if (!governs(passage, word, draft)) return false;
  if (found === 'threshold') return isLinked(passage, word, draft);
  return found !== 'hypothetical' || passage.atoms[draft.from - 1]?.pos !== 'CCONJ';
}

/** "rejected the plan |by 53.4 to 46.6 percent": a measure of something else than the noun. */
function isLedBy(passage: Passage, word: number, { from }: Draft): boolean {
  return (
    word === from - 2 &&
    passage.atoms[word]?.pos === 'NOUN' &&
    passage.lexicon.source.bounds.by.has(lowerAt(passage, from - 1))
  );
}

function modalityBefore(passage: Passage, draft: Draft, from: number, last?: Judged): Modality | undefined {
  for (let i = draft.from - 1; i >= Math.max(from, draft.from - REACH); i--) {
    if (lowerAt(passage, i) === ';') return undefined;
    if (last && i === last.draft.to - 1 && APART.has(last.modality) && isJoined(passage, last.draft, draft))
      return last.modality;
    // "24 goals in 31 games": what another figure counts.
    const noun = last?.draft.noun;
    if (noun && i >= noun.from && i < noun.to) continue;
    const found = isLedBy(passage, i, draft) ? undefined : modalityAt(passage, i);
    if (!found || (found === 'demand' && asksPeople(passage, i, draft))) continue;
    if (!APART.has(found)) {
      if (!isParted(passage, i, draft)) return found;
    } else if ((!last || i >= last.draft.to) && setsApart(passage, i, draft, found)) return found;
  }
  return undefined;
}

/** "12 people will": auxiliaries behind the figure; a wish there has it for its subject and asks something else. */
function modalityBehind(passage: Passage, draft: Draft, end: number): Modality | undefined {
  const start = endOf(draft);
  for (let i = start; i < Math.min(end, start + BEHIND); i++) {
    const atom = passage.atoms[i];
    if (atom?.pos === 'CCONJ' || atom?.text === ';' || atom?.text === ',') return undefined;
    const found = atom && (atom.pos === 'AUX' || atom.pos === 'VERB') ? modalityAt(passage, i) : undefined;
    if (found && !APART.has(found)) return found;
  }
  return undefined;
}

/** "is expected to reach 21, down from 24": what it was before; "a forecast of 21, down from 24" was one before, too. */
function isEarlier(passage: Passage, { from }: Draft, start: number): boolean {
  const { bounds, measures } = passage.lexicon.source;
  const way = lowerAt(passage, from - 2);
  const led = bounds.upWords.has(way) || bounds.downWords.has(way);
  if (!led || !bounds.from.has(lowerAt(passage, from - 1))) return false;
  const before = passage.atoms.slice(start, from);
  return !before.some(({ pos, lemma }) => pos === 'NOUN' && measures.modality.has(lemma));
}

/** "a 43 per cent |target", "a 2 per cent growth forecast": the one thing that the figure is. */
function modalityOfNoun({ atoms, lexicon }: Passage, { noun, to, unit }: Draft): Modality | undefined {
  const head = noun && noun.from >= to ? atoms[noun.to - 1] : undefined;
  // "Nine firms bid": what is counted acts.
  if (unit.id === 'count' && atoms[to]?.text !== '-') return undefined;
  const { givenNouns, modality } = lexicon.source.measures;
  // "A $65 billion project" foresees nothing.
  const isGiven = head?.pos === 'NOUN' && head.lower === head.lemma && givenNouns.has(head.lemma);
  return isGiven ? modality.get(head.lemma) : undefined;
}

/**
 * Whether a figure is a result or what somebody expects, asks, offers or plans: the nearest such word that has it
 * under it governs.
 * @param last the figure before it in the sentence, whose modality it shares where the two are joined
 */
export function modalityOf(
  passage: Passage,
  draft: Draft,
  clause: { from: number; to: number },
  last?: Judged,
): Modality {
  const found =
    modalityOfNoun(passage, draft) ??
    modalityBefore(passage, draft, clause.from, last) ??
    modalityBehind(passage, draft, clause.to) ??
    'result';
  return found === 'forecast' && isEarlier(passage, draft, clause.from) ? 'result' : found;
}
