import type { Draft } from '../quantity/draft.ts';
import { nounRun } from '../quantity/noun-after.ts';
import type { Passage } from '../quantity/passage.ts';
import { lowerAt } from '../quantity/passage.ts';
import type { Clause } from './governing-clause.ts';
import { type NounPhrase, phrasesIn } from './phrases-of.ts';

/** "Patients in hospital on 26 March: 143": what a label without a verb begins with. */
function labelled(passage: Passage, { from }: Draft): NounPhrase | undefined {
  const { atoms } = passage;
  const colon = from - 1;
  if (atoms[colon]?.text !== ':') return undefined;
  const start = atoms.findLastIndex(({ text }, at) => at < colon && /^[.;:–—]$/.test(text)) + 1;
  const told = atoms.slice(start, colon).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return told ? undefined : phrasesIn(passage, start, colon)[0];
}

/** "At 14.2 percent, |the vacancy rate is the highest": what a sentence that opens with its figure is about. */
function opensBefore(passage: Passage, { from, to, unit }: Draft): NounPhrase | undefined {
  const { atoms, lexicon } = passage;
  const isLed = from === 1 && lexicon.source.bounds.to.has(lowerAt(passage, 0));
  if (!isLed || unit.id === 'count' || atoms[to]?.text !== ',') return undefined;
  const start = atoms[to + 1]?.pos === 'DET' ? to + 2 : to + 1;
  const [first] = phrasesIn(passage, start, start + 6);
  return first?.from === start ? first : undefined;
}

/** So far back, in atoms, stands what is worth a sum. */
const WORTH_WITHIN = 12;

/** "90,000 |shells, worth $1.9 billion": a thing, and nobody's name. */
function worthBefore(passage: Passage, { from, unit }: Draft): NounPhrase | undefined {
  const { atoms, lexicon } = passage;
  const isLed = lexicon.source.measures.links.has(lowerAt(passage, from - 1));
  if (!isLed || atoms[from - 1]?.kind !== 'word' || lowerAt(passage, from - 2) !== ',') return undefined;
  if (unit.dimension !== 'currency') return undefined;
  const phrases = phrasesIn(passage, Math.max(0, from - WORTH_WITHIN), from - 2);
  return phrases.findLast(({ to }) => atoms[to - 1]?.pos === 'NOUN');
}

/** "The lawsuits, of which there are 27": what stands before "of which". */
function thereOf(passage: Passage, { from }: Draft): NounPhrase | undefined {
  const { numerals, measures } = passage.lexicon.source;
  const words = [1, 2, 3, 4].map((back) => lowerAt(passage, from - back));
  const [verb = '', there = '', which = '', of = ''] = words;
  if (!measures.be.has(verb) || !measures.there?.has(there) || !measures.relatives.has(which))
    return undefined;
  return numerals.of.has(of) ? phrasesIn(passage, Math.max(0, from - 14), from - 4).at(-1) : undefined;
}

/** "a 10 % increase |in the price", "a 0.3-point drop in the rate": what has moved, and not the movement. */
export function movedThing(passage: Passage, { kind, noun }: Draft): NounPhrase | undefined {
  const { upNouns, downNouns } = passage.lexicon.source.bounds;
  const head = noun ? (passage.atoms[noun.to - 1]?.lemma ?? '') : '';
  if (kind !== 'change' || !noun || !(upNouns.has(head) || downNouns.has(head))) return undefined;
  if (!passage.lexicon.source.measures.moved?.has(lowerAt(passage, noun.to))) return undefined;
  const [first] = phrasesIn(passage, noun.to + 1, noun.to + 7);
  const led =
    first && passage.atoms.slice(noun.to + 1, first.from).every(({ pos }) => pos === 'DET' || pos === 'PRON');
  return led ? first : undefined;
}

/** "a fine of $3 billion", "winds of 74 mph": the noun before "of" and the figure. */
export function nounBeforeOf(passage: Passage, draft: Draft): NounPhrase | undefined {
  const { atoms, lexicon } = passage;
  const label =
    labelled(passage, draft) ??
    thereOf(passage, draft) ??
    opensBefore(passage, draft) ??
    worthBefore(passage, draft);
  if (label) return label;
  const of = draft.from - 1;
  const linked =
    lexicon.source.numerals.of.has(lowerAt(passage, of)) ||
    lexicon.source.measures.links.has(lowerAt(passage, of));
  if (!linked) return undefined;
  const phrases = phrasesIn(passage, Math.max(0, of - 8), of);
  const last = phrases.at(-1);
  // "moving north-|west at 19 km/h": no noun.
  const cut = last && atoms[last.from - 1]?.text === '-' && atoms[last.from - 1]?.glued;
  if (cut) return undefined;
  // "The offer stands at 4 percent" has a verb that looks like a noun.
  if (last?.to === of && atoms[of - 1]?.pos !== 'VERB') return last;
  // "a fine of $3 billion": a noun that is taken for an adjective.
  return atoms[of - 1]?.pos === 'ADJ' && atoms[of - 2]?.pos === 'DET' ? { from: of - 1, to: of } : undefined;
}

/** "Unite Group, down 68p", "Burlington by 2.6 %": the phrase right before the word of movement. */
export function listed(passage: Passage, draft: Draft): NounPhrase | undefined {
  const { upWords, downWords, by } = passage.lexicon.source.bounds;
  let at = draft.from - 1;
  const word = lowerAt(passage, at);
  if (!upWords.has(word) && !downWords.has(word) && !by.has(word)) return undefined;
  if (lowerAt(passage, at - 1) === ',') at--;
  const last = phrasesIn(passage, Math.max(0, at - 8), at).at(-1);
  return last?.to === at ? last : undefined;
}

/** "Maldonado (15.3 points": the phrase before the bracket. */
export function bracketed(passage: Passage, draft: Draft): NounPhrase | undefined {
  const { atoms } = passage;
  let at = draft.from - 1;
  while (at > 0 && at > draft.from - 12 && atoms[at]?.text !== '(') at--;
  if (atoms[at]?.text !== '(') return undefined;
  const last = phrasesIn(passage, Math.max(0, at - 8), at).at(-1);
  return last?.to === at ? last : undefined;
}

/** "fats and oils between 6 % and 7 %", "Dow +0.2 %": right behind its noun, the verb left out or told before. */
export function gapped(passage: Passage, draft: Draft, clause: Clause): NounPhrase | undefined {
  const { atoms } = passage;
  const told =
    clause.verb === undefined || atoms.slice(clause.verb.to, draft.from).some(({ text }) => text === '¤');
  if (!told) return undefined;
  const last = phrasesIn(passage, Math.max(0, draft.from - 8), draft.from).at(-1);
  return last?.to === draft.from ? last : undefined;
}

/** "of whom 12 were children": the noun behind "were", when none stands behind the figure itself. */
export function predicateNoun(passage: Passage, { noun, to }: Draft): NounPhrase | undefined {
  const { atoms, lexicon } = passage;
  if (noun && noun.from >= to) return undefined;
  const { be, parting } = lexicon.source.measures;
  // "12,000 |of those were test accounts"
  const parted =
    lexicon.source.numerals.of.has(atoms[to]?.lower ?? '') && parting?.has(atoms[to + 1]?.lower ?? '');
  const verb = parted ? to + 2 : to;
  return be.has(atoms[verb]?.lower ?? '') ? nounRun(passage, verb + 1) : undefined;
}

/** "$300 million |in school funding", "£2 million in damages": a plain noun that says what kind of money it is. */
export function kindOfMoney(passage: Passage, { unit, to, noun }: Draft): NounPhrase | undefined {
  const { moneyKinds, notMoneyKinds } = passage.lexicon.source.measures;
  const leads = noun === undefined && moneyKinds?.has(lowerAt(passage, to)) === true;
  if (unit.dimension !== 'currency' || !leads) return undefined;
  const run = nounRun(passage, to + 1);
  const words = run ? passage.atoms.slice(run.from, run.to) : [];
  const isPlain = words.every(({ text, lower, kind }) => kind === 'word' && text === lower);
  return run && isPlain && !notMoneyKinds?.has(words.at(-1)?.lemma ?? '') ? run : undefined;
}

/** "el botín |supera los 300 euros": a bound that is a verb has a subject. */
export function behindVerb({ atoms }: Passage, { from, number }: Draft): number {
  const verb = atoms.findLastIndex(({ pos }, at) => pos === 'VERB' && at >= from && at < number.from);
  return verb < 0 ? from : verb + 1;
}
