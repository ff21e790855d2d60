import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Cue } from './cue.ts';
import { complexPhraseEnd, isNominal, type Range } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import { isComma, isQuoted, isVerb, pauses, type Reading } from './reading.ts';
import { type Subject, subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { behindAsides } from './verb-first.ts';
import { verbGroup } from './verb-group.ts';

/** Who says it, where the content may start, and whether the subject is another verb's. */
export interface Speaker {
  subject?: Subject | undefined;
  shared: boolean;
  /** No subject stands there, where the language needs none. */
  silent?: boolean;
  rest: number;
}

/** Longest source between a quotation and its verb, in units. */
const LONGEST_SOURCE = 30;
/** How far a sentence's own subject is looked for, in units. */
const LONGEST_OPENING = 60;

const endsPhrase = (unit: Unit | undefined) => unit === undefined || /^[,.!?;:–—)-]+$/.test(unit.text);

/** “…” |Ruiz told the sailors whom she met: a verb of a clause, not of "who …" or a participle. */
function holdsPredicate(passage: Passage, from: number, to: number, lexicon: AttributionLexicon): boolean {
  for (let i = from; i < to; i++) {
    const unit = passage[i];
    if (unit?.role === 'relative' || lexicon.relatives.has(unit?.lower ?? '')) return false;
    if (isVerb(unit) && unit?.role === undefined && isNominal(passage[i - 1])) return true;
  }
  return false;
}

/** “…,” |Ana Ruiz, a surgeon then working abroad, said: all that stands between the quotation and the verb. */
function afterQuotation(
  passage: Passage,
  before: number,
  floor: number,
  lexicon: AttributionLexicon,
): Subject | undefined {
  for (let i = before - 2; i >= floor && i > before - LONGEST_SOURCE; i--) {
    const unit = passage[i];
    if (!unit?.quotation) continue;
    const first = passage[i + 1];
    if (!isQuoted(unit) || !/[,?!.…–—-]["”’']*$/.test(unit.text)) return undefined;
    const opens = isNominal(first) || first?.pos === 'DET' || first?.pos === 'ADJ';
    const relative = first?.role === 'relative' || lexicon.relatives.has(first?.lower ?? '');
    return opens && !relative && !holdsPredicate(passage, i + 1, before, lexicon)
      ? { from: i + 1, to: before }
      : undefined;
  }
  return undefined;
}

const isAuxiliary = (unit: Unit | undefined) => unit?.pos === 'AUX';

/** "says she |warned": what follows the verb is a clause of its own. */
const opensPredicate = (passage: Passage, i: number) =>
  isAuxiliary(passage[i]) || (passage[i]?.pos === 'VERB' && passage[i]?.role !== 'present');

/** "counted |house by house": a noun on both sides of a preposition tells how, not who. */
const isRepeated = (passage: Passage, { from }: Subject): boolean =>
  passage[from + 1]?.pos === 'ADP' && passage[from]?.lower === passage[from + 2]?.lower;

/** "|Estimated turnout: 40": a participle that describes the noun behind it, where no name stands there. */
function opensHeading(passage: Passage, cue: Cue, subject: Subject): boolean {
  const named = passage.slice(subject.from, subject.to).some(({ pos }) => pos === 'PROPN' || pos === 'PRON');
  return cue.from === 0 && passage[0]?.role === 'past' && passage[subject.from]?.pos !== 'DET' && !named;
}

/** "…," |said Ana Ruiz: a subject after its verb, where the sentence then pauses or ends. */
function inverted(passage: Passage, cue: Cue, lexicon: AttributionLexicon): Subject | undefined {
  const { takes } = cue.frame;
  const before = passage[cue.from - 1];
  const first = passage[cue.to];
  if (!first || first.quotation || lexicon.objects.has(first.lower) || lexicon.times.has(first.lower))
    return undefined;
  if (before && !before.quotation && !isComma(before)) return undefined;
  if (takes.includes('object') && !takes.includes('clause')) return undefined;
  if (isAuxiliary(passage[cue.from]) && !lexicon.verbFirst) return undefined;
  const subject = subjectAfter(passage, behindAsides(passage, cue.to, lexicon), lexicon);
  if (!subject || opensPredicate(passage, subject.to) || isRepeated(passage, subject)) return undefined;
  if (opensHeading(passage, cue, subject)) return undefined;
  if (before?.quotation) return subject;
  if (takes.includes('recipient')) return undefined;
  const after = passage[subject.to];
  return endsPhrase(after) || after?.pos === 'ADP' || after?.pos === 'SCONJ' ? subject : undefined;
}

/** The subject of the sentence's first verb, or the phrase that the sentence opens with. */
function mainSubject(passage: Passage, before: number, lexicon: AttributionLexicon): Subject | undefined {
  const start = mainClause(passage, before, lexicon);
  for (let i = start + 1; i < before && i < LONGEST_OPENING; i++) {
    const subject = isVerb(passage[i]) ? subjectBefore(passage, i, start, lexicon) : undefined;
    if (subject) return subject;
  }
  if (isQuoted(passage[start]) || lexicon.times.has(passage[start]?.lower ?? '')) return undefined;
  const opening = complexPhraseEnd(passage, start);
  return opening > start && opening < before ? { from: start, to: opening } : undefined;
}

/** "|Dashing into the hall, …": a participle that the tagger takes for a name. */
const isParticiple = (passage: Passage, lexicon: AttributionLexicon): boolean =>
  lexicon.presentParticiple.test(passage[0]?.lower ?? '') && passage[1]?.pos === 'ADP';

/** Where the main clause starts: behind a leading one ("Although he thanked them, |he sounded …"). */
export function mainClause(passage: Passage, before: number, lexicon: AttributionLexicon): number {
  const first = passage[0]?.pos === 'CCONJ' ? 1 : 0;
  const unit = passage[first];
  const leads =
    lexicon.conditions.has(unit?.lower ?? '') || unit?.role === 'present' || isParticiple(passage, lexicon);
  const pause = leads ? passage.findIndex(pauses) : -1;
  return pause > 0 && pause + 1 < before ? pause + 1 : 0;
}

/** "Bemoaning the vote, |Ana Ruiz left": the subject of a participle that opens the sentence. */
function subjectAhead(passage: Passage, cue: Cue, lexicon: AttributionLexicon): Subject | undefined {
  if (cue.group?.form !== 'ing' || cue.from > 1) return undefined;
  for (let i = cue.to; i < passage.length - 1 && i < LONGEST_OPENING; i++) {
    if (pauses(passage[i])) return subjectAfter(passage, i + 1, lexicon);
  }
  return undefined;
}

function agent(passage: Passage, cue: Cue, lexicon: AttributionLexicon): Speaker {
  const by =
    passage[cue.to]?.lower === lexicon.agent ? subjectAfter(passage, cue.to + 1, lexicon) : undefined;
  return { subject: by, shared: false, rest: by?.to ?? cue.to };
}

/** Whether a whole statement stands before unit `end`; "Ruiz, |who acts for nine tenants," is none. */
function stated(passage: Passage, end: number, lexicon: AttributionLexicon): boolean {
  let relative = false;
  for (let i = 0; i < end; i++) {
    const unit = passage[i];
    if (unit?.role === 'relative' || lexicon.relatives.has(unit?.lower ?? '')) relative = true;
    else if (isVerb(unit) && unit?.role !== 'present') {
      if (!relative) return true;
      // "who has acted": one verb, with what helps it.
      relative = isAuxiliary(unit) && isVerb(passage[i + 1]);
    }
  }
  return false;
}

function ownSubject(
  passage: Passage,
  cue: Cue,
  earlier: Reading | undefined,
  lexicon: AttributionLexicon,
): Speaker | undefined {
  const from = cue.group?.from ?? cue.from;
  const before = passage[from - 1];
  const quoted = afterQuotation(passage, from, earlier?.cue.to ?? 0, lexicon);
  if (quoted) return { subject: quoted, shared: false, rest: cue.to };
  const after = inverted(passage, cue, lexicon);
  const floor = earlier && !earlier.subject?.antecedent ? earlier.cue.to : 0;
  const subject = subjectBefore(passage, from, floor, lexicon);
  const { takes } = cue.frame;
  const takesThing = takes.includes('object') && !(lexicon.verbFirst && takes.includes('clause'));
  const told = stated(passage, from, lexicon) && !takesThing;
  const ends = after && endsPhrase(passage[after.to]) && told;
  if (after && (!subject || before?.quotation || ends))
    return { subject: after, shared: false, rest: after.to };
  return subject && { subject, shared: false, rest: cue.to };
}

/** What a shared subject is: behind "who" stands the phrase that it refers to. */
const shareable = (subject: Subject | undefined): Range | undefined => subject?.antecedent ?? subject;

/** In units: from a document back to the verb that gave it out. */
const LONGEST_ISSUE = 14;

/** "|The ministry sent out a statement to editors saying": a document that is an object speaks for who gave it out. */
function issuer(
  passage: Passage,
  before: number,
  floor: number,
  lexicon: AttributionLexicon,
): Subject | undefined {
  let seen = false;
  for (let i = before - 1; i > floor && i > before - LONGEST_ISSUE; i--) {
    const unit = passage[i];
    if (!unit || unit.quotation || unit.pos === 'PUNCT' || unit.pos === 'AUX') return undefined;
    if (lexicon.parties.documents.has(unit.lemma) && unit.pos !== 'VERB') seen = true;
    if (unit.pos !== 'VERB') continue;
    const group = verbGroup(passage, i, lexicon);
    if (!seen || group.form !== 'finite' || group.passive) return undefined;
    return subjectBefore(passage, group.from, floor, lexicon);
  }
  return undefined;
}

/** "The fee, |set at 40 lira, rose", "It caused losses, |estimated at 40 million": a participle of what stands before. */
function isParticipial(passage: Passage, { group, to }: Cue): boolean {
  const bare = group !== undefined && group.from === group.head;
  return bare && isComma(passage[group.from - 1]) && passage[to]?.pos === 'ADP';
}

function spokenSubject(
  passage: Passage,
  cue: Cue,
  earlier: Reading | undefined,
  lexicon: AttributionLexicon,
): Speaker | undefined {
  const group = cue.group;
  if (!group) return undefined;
  if (group.passive) return agent(passage, cue, lexicon);
  const before = passage[group.from - 1];
  if (group.form === 'finite') {
    const own = ownSubject(passage, cue, earlier, lexicon);
    if (own) return own;
    if (before && before.pos !== 'CCONJ' && !isComma(before)) return undefined;
    if (isParticipial(passage, cue)) return undefined;
  } else if (group.form === 'ing' && isNominal(before)) {
    const floor = earlier?.cue.to ?? 0;
    const subject = subjectBefore(passage, group.from, floor, lexicon);
    const behind = subject && issuer(passage, group.from, floor, lexicon);
    if (subject) return { subject: behind ?? subject, shared: false, rest: cue.to };
  }
  const moved = group.form === 'infinitive' && before !== undefined && lexicon.objects.has(before.lower);
  if (moved) return { subject: { from: group.from - 1, to: group.from }, shared: false, rest: cue.to };
  const subject =
    shareable(earlier?.subject) ??
    mainSubject(passage, group.from, lexicon) ??
    subjectAhead(passage, cue, lexicon);
  return subject && { subject, shared: true, rest: cue.to };
}

/** A verb without a subject, where its language needs none. */
function dropsSubject(
  passage: Passage,
  { frame, group, to }: Cue,
  lexicon: AttributionLexicon,
): Speaker | undefined {
  const form = passage[group?.head ?? -1]?.lower ?? '';
  const drops = lexicon.subjectless?.test(form) && group?.form === 'finite' && !group.passive && !frame.weak;
  return drops ? { shared: false, silent: true, rest: to } : undefined;
}

/** Who speaks at a verb cue: its own subject, its agent, or the subject of the verb that it is joined to. */
export function findSpeaker(
  passage: Passage,
  cue: Cue,
  earlier: Reading | undefined,
  lexicon: AttributionLexicon,
): Speaker | undefined {
  return spokenSubject(passage, cue, earlier, lexicon) ?? dropsSubject(passage, cue, lexicon);
}
