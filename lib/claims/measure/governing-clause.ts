import type { Atom } from '../quantity/atom.ts';
import type { CompiledLexicon } from '../quantity/lexicon.ts';
import type { Passage } from '../quantity/passage.ts';
import { lowerAt } from '../quantity/passage.ts';
import { type NounPhrase, phrasesIn } from './phrases-of.ts';

/** The clause that a figure stands in, as far as its words tell. */
export interface Clause {
  /** The subject's phrases, the subject itself first. */
  subject: NounPhrase[];
  /** A pronoun in the subject's place, lower-case. */
  pronoun?: string;
  /** Where the pronoun follows a verb of saying ("the company said it has"): that verb's subject. */
  antecedent?: NounPhrase[];
  /** Atoms `[from, to)` of the verb and its auxiliaries; undefined where there is none before the figure. */
  verb?: { from: number; to: number };
}

const STOP = new Set([';', ':', '—', '(', '“', '”', '"', '…']);

/** "Profit drop 5 %", "The S&P fell 2 %" with a tag gone wrong: a word of movement right before its figure. */
function movesFigure(
  atom: Atom,
  next: Atom | undefined,
  before: Atom | undefined,
  lexicon: CompiledLexicon,
): boolean {
  const { up, down, by } = lexicon.source.bounds;
  if (atom.kind !== 'word' || (!up.has(atom.lower) && !down.has(atom.lower)) || !next) return false;
  const figure = next.pos === 'X' || next.kind === 'number' || by.has(next.lower) || next.pos === 'ADV';
  return figure && before?.pos !== 'DET' && before?.pos !== 'ADJ' && before !== undefined;
}

/** Marks that end a clause; a dash only when it stands free. */
function stops({ atoms }: Passage, i: number): boolean {
  const atom = atoms[i];
  if (!atom) return false;
  const dash = (atom.text === '-' || atom.text === '–') && !atom.glued && atoms[i + 1]?.glued === false;
  return dash || STOP.has(atom.text);
}

/** True for verbs and auxiliaries that are no modifier of a noun. */
function isVerb({ atoms, lexicon }: Passage, i: number): boolean {
  const atom = atoms[i];
  const next = atoms[i + 1];
  if (atom?.pos !== 'VERB' && atom?.pos !== 'AUX')
    return atom !== undefined && movesFigure(atom, next, atoms[i - 1], lexicon);
  const before = atoms[i - 1];
  const { participle: endings, relatives } = lexicon.source.measures;
  const participle = atom.pos === 'VERB' && endings.test(atom.lower);
  const modifies =
    participle &&
    (next?.pos === 'NOUN' || next?.pos === 'PROPN') &&
    (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.pos === 'ADP' || before?.pos === 'NUM');
  // "the injured number 40": people, as "the" before them says.
  const word = before?.lower ?? '';
  const nominal = participle && lexicon.source.relative.definite.has(word) && !relatives.has(word);
  return !modifies && !nominal;
}

/** The nearest verb left of atom `i`, not across the end of a clause. */
export function verbBefore(passage: Passage, i: number): { from: number; to: number } | undefined {
  for (let at = i - 1; at >= 0; at--) {
    if (stops(passage, at)) return undefined;
    if (isVerb(passage, at)) return { from: groupStart(passage, at), to: at + 1 };
  }
  return undefined;
}

/** Walks left over auxiliaries, adverbs and "to". */
function groupStart(passage: Passage, i: number): number {
  let from = i;
  for (let at = i - 1; at >= 0; at--) {
    const pos = passage.atoms[at]?.pos;
    if (isVerb(passage, at)) from = at;
    else if (pos !== 'ADV' && pos !== 'PART') break;
  }
  return from;
}

/** "the number of people |found dead": what is told of those whose number the clause is about. */
function tellsOfCounted({ atoms, lexicon }: Passage, verb: number): boolean {
  const { numerals, measures } = lexicon.source;
  let at = verb - 1;
  while (atoms[at]?.pos === 'NOUN' || atoms[at]?.pos === 'ADJ') at--;
  if (at === verb - 1 || !numerals.of.has(atoms[at]?.lower ?? '')) return false;
  return measures.generic.has(atoms[at - 1]?.lemma ?? '');
}

/** "Profit |before tax rose": a conjunction that only leads to what is taken off. */
function isDeducted(passage: Passage, i: number): boolean {
  return passage.lexicon.source.measures.deductions?.has(lowerAt(passage, i + 1)) === true;
}

/** Where the subject's stretch begins: behind the word that opens the clause. */
function clauseStart(passage: Passage, verbFrom: number): { from: number; opener: string } {
  const { clauseStarts, conjunctions, that } = passage.lexicon.source.measures;
  let seenNoun = false;
  for (let at = verbFrom - 1; at >= 0; at--) {
    const word = lowerAt(passage, at);
    const pos = passage.atoms[at]?.pos;
    const relative = seenNoun && isVerb(passage, at) ? relativeBefore(passage, at) : undefined;
    if (relative !== undefined) {
      at = relative;
      seenNoun = false;
      continue;
    }
    if (stops(passage, at) || (clauseStarts.has(word) && !isDeducted(passage, at)))
      return { from: at + 1, opener: word };
    if (
      that.has(word) &&
      (pos === 'SCONJ' || pos === 'ADP' || pos === 'PRON' || passage.atoms[at - 1]?.pos === 'VERB')
    )
      return { from: at + 1, opener: word };
    if (word === ')') at = openingOf(passage, at);
    const aside = word === ',' && !seenNoun ? asideBefore(passage, at) : undefined;
    if (aside !== undefined) {
      at = aside;
      continue;
    }
    if ((conjunctions.has(word) || word === ',') && (!seenNoun || verbBefore(passage, at)))
      return { from: at + 1, opener: word };
    if (
      seenNoun &&
      pos === 'VERB' &&
      isVerb(passage, at) &&
      !passage.lexicon.source.measures.participle.test(word) &&
      !tellsOfCounted(passage, at)
    )
      return { from: at + 1, opener: '' };
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') seenNoun = true;
  }
  return { from: 0, opener: '' };
}

/** "people who have fled": where the relative clause of the verb opens. */
function relativeBefore(passage: Passage, i: number): number | undefined {
  const at = groupStart(passage, i) - 1;
  return passage.lexicon.source.measures.relatives.has(lowerAt(passage, at)) ? at : undefined;
}

function openingOf({ atoms }: Passage, i: number): number {
  for (let at = i; at >= 0 && at > i - 40; at--) if (atoms[at]?.text === '(') return at;
  return i;
}

/** ", a surgeon,": the comma that opens the aside which the comma at `i` closes. */
function asideBefore(passage: Passage, i: number): number | undefined {
  for (let at = i - 1; at > Math.max(0, i - 24); at--) {
    const word = lowerAt(passage, at);
    if (STOP.has(word)) return undefined;
    if (word === ',')
      return passage.atoms[at - 1]?.pos === 'NOUN' || passage.atoms[at - 1]?.pos === 'PROPN' ? at : undefined;
  }
  return undefined;
}

/** A phrase behind a preposition is no subject ("In the quarter, sales fell"). */
function isPrepositional({ atoms }: Passage, { from }: NounPhrase): boolean {
  for (let at = from - 1; at >= 0 && at > from - 5; at--) {
    const pos = atoms[at]?.pos;
    if (pos === 'ADP') return true;
    if (pos !== 'DET' && pos !== 'NUM' && pos !== 'ADJ' && pos !== 'PRON' && atoms[at]?.lower !== "'s")
      return false;
  }
  return false;
}

function subjectIn(passage: Passage, from: number, to: number): NounPhrase[] {
  const phrases = phrasesIn(passage, from, to);
  const first = phrases.findIndex((phrase) => !isPrepositional(passage, phrase));
  if (phrases.length === 0) return nominal(passage, from, to);
  if (first <= 0) return phrases;
  const [subject] = phrases.splice(first, 1);
  return subject ? [subject, ...phrases.slice(first), ...phrases.slice(0, first)] : phrases;
}

/** "The company said it has 1,000 customers": the subject of the verb right before the pronoun. */
function antecedentOf(passage: Passage, from: number, depth: number): { antecedent?: NounPhrase[] } {
  const at = passage.lexicon.source.measures.that.has(lowerAt(passage, from - 1)) ? from - 2 : from - 1;
  if (depth > 2 || !isVerb(passage, at)) return {};
  const { subject, antecedent } = clauseOfVerb(
    passage,
    { from: groupStart(passage, at), to: at + 1 },
    depth + 1,
  );
  return { antecedent: subject.length > 0 ? subject : (antecedent ?? []) };
}

/** A subject pronoun right before the verb. */
function pronounIn({ atoms, lexicon }: Passage, from: number, to: number): string | undefined {
  for (let at = to - 1; at >= from; at--) {
    const atom = atoms[at];
    if (atom?.pos === 'PRON' || lexicon.source.measures.pronouns.has(atom?.lower ?? ''))
      return lexicon.source.measures.pronouns.has(atom?.lower ?? '') ? atom?.lower : undefined;
    if (atom?.pos !== 'ADV') return undefined;
  }
  return undefined;
}

/** "The injured now number 310": an adjective behind a determiner stands for people. */
function nominal({ atoms }: Passage, from: number, to: number): NounPhrase[] {
  for (let at = from + 1; at < to; at++) {
    const adjective = atoms[at]?.pos === 'ADJ' || atoms[at]?.participle;
    if (adjective && atoms[at - 1]?.pos === 'DET') return [{ from: at, to: at + 1 }];
  }
  return [];
}

/** "Exports to Asia fell while |those to Europe rose": the subject before, with what tells the two apart. */
function stoodFor(passage: Passage, from: number, to: number, depth: number): NounPhrase[] | undefined {
  const { several } = passage.lexicon.source.measures;
  if (!several?.has(lowerAt(passage, from)) || passage.atoms[from + 1]?.pos !== 'ADP') return undefined;
  // "those in the public system |it would save": another subject.
  if (pronounIn(passage, from + 1, to) !== undefined) return undefined;
  const before = verbBefore(passage, from);
  const [subject] = before ? clauseOfVerb(passage, before, depth + 1).subject : [];
  return subject && [subject, ...phrasesIn(passage, from + 2, to)];
}

/** The clause of the verb; a relative or a coordinated verb borrows its subject from the clause before. */
export function clauseOfVerb(passage: Passage, verb: { from: number; to: number }, depth = 0): Clause {
  const { from, opener } = clauseStart(passage, verb.from);
  const named = depth > 3 ? undefined : stoodFor(passage, from, verb.from, depth);
  if (named) return { subject: named, verb };
  const subject = subjectIn(passage, from, verb.from);
  const pronoun = pronounIn(passage, from, verb.from);
  if (
    pronoun !== undefined &&
    (subject.length === 0 || isPrepositional(passage, subject[0] ?? { from, to: from }))
  )
    return { subject: [], pronoun, verb, ...antecedentOf(passage, from, depth) };
  if (subject.length > 0 || depth > 3) return { subject, verb };
  const { relatives, conjunctions, that, clauseStarts } = passage.lexicon.source.measures;
  if (relatives.has(opener) || opener === ',' || that.has(opener)) {
    const before = phrasesIn(passage, Math.max(0, from - 12), from - 1);
    const last = before.at(-1);
    if (last && (relatives.has(opener) || that.has(opener)))
      return { subject: [last, ...before.slice(0, -1).reverse()], verb };
  }
  const shared =
    conjunctions.has(opener) || opener === ',' || clauseStarts.has(opener)
      ? verbBefore(passage, from - 1)
      : undefined;
  return shared ? { ...clauseOfVerb(passage, shared, depth + 1), verb } : { subject, verb };
}

/** Where the clause around atom `i` begins. */
export function clauseFrom(passage: Passage, i: number): number {
  const verb = verbBefore(passage, i);
  return verb ? clauseStart(passage, verb.from).from : 0;
}

/** A clause of saying that is put into another is at most so many atoms long. */
const INSERTED = 12;

/** "…, the ministry said, 2.4 per cent more": the comma before a clause of saying that the sentence goes on around. */
function insertedFrom(passage: Passage, verb: { from: number; to: number }): number | undefined {
  const { atoms, lexicon } = passage;
  const { saying, giving } = lexicon.source.measures;
  const lemma = atoms[verb.to - 1]?.lemma ?? '';
  let close = verb.to;
  // "Said on Thursday,": dates are hidden.
  while (close < verb.to + 4 && (atoms[close]?.text === '¤' || atoms[close]?.pos === 'ADP')) close++;
  if (atoms[close]?.text !== ',' || (!saying.has(lemma) && !giving.has(lemma))) return undefined;
  for (let at = verb.from - 1; at > Math.max(0, verb.from - INSERTED); at--) {
    if (atoms[at]?.text === ',') return at;
    if (stops(passage, at) || isVerb(passage, at)) return undefined;
  }
  return undefined;
}

/** The clause that governs what stands at atom `i`. */
export function governingClause(passage: Passage, i: number): Clause {
  const nearest = verbBefore(passage, i);
  const inserted = nearest && insertedFrom(passage, nearest);
  const around = inserted === undefined ? undefined : verbBefore(passage, inserted);
  const verb = around ?? nearest;
  return verb ? clauseOfVerb(passage, verb) : { subject: [] };
}
