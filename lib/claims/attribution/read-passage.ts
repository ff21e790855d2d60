import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Span } from '../../model/span.ts';
import { complementAfter } from './complement.ts';
import { type Cue, findCues } from './cue.ts';
import type { Draft } from './draft.ts';
import { isNominal, type Range } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import { type Subject, subjectAfter, subjectBefore } from './subject.ts';

/** A cue with what was found around it, as ranges of units. */
interface Reading {
  cue: Cue;
  subject?: Subject | undefined;
  /** The subject is another cue's ("said … and added"). */
  shared: boolean;
  content: Range[];
  weak: boolean;
  open: boolean;
}

const isComma = (text: string | undefined) => text !== undefined && /^(,|–|—|--)$/.test(text);
const isStop = (text: string | undefined) => text !== undefined && /^[.!?;,:–—]+$/.test(text);

function mainSubject(passage: Passage, before: number, lexicon: AttributionLexicon): Subject | undefined {
  for (let i = 1; i < before; i++) {
    const unit = passage[i];
    if (unit?.pos !== 'VERB' && unit?.pos !== 'AUX') continue;
    const subject = subjectBefore(passage, i, 0, lexicon);
    if (subject) return subject;
  }
  return undefined;
}

const isVerb = (unit: Unit | undefined) => unit?.pos === 'VERB' || unit?.pos === 'AUX';

/** A quotation after a preposition or article is a title or a word of the sentence. */
const introduces = (unit: Unit | undefined) => unit?.pos === 'ADP' || unit?.pos === 'DET';

const endsPhrase = (text: string | undefined) => text === undefined || /^[,.!?;:–—)-]+$/.test(text);

/** "…," |said Ana Ruiz: a subject after its verb, where the sentence then pauses or ends. */
function inverted(passage: Passage, cue: Cue, lexicon: AttributionLexicon): Subject | undefined {
  const before = passage[cue.from - 1];
  const first = passage[cue.to];
  if (!first || lexicon.objects.has(first.lower) || lexicon.times.has(first.lower)) return undefined;
  if (before && !before.quotation && !isComma(before.text)) return undefined;
  const subject = subjectAfter(passage, cue.to, lexicon);
  if (!subject || before?.quotation) return subject;
  const after = passage[subject.to];
  if (cue.frame.takes.includes('recipient')) return undefined;
  return endsPhrase(after?.text) || after?.pos === 'ADP' || after?.pos === 'SCONJ' ? subject : undefined;
}

function trim(passage: Passage, from: number, to: number): Range | undefined {
  let [start, end] = [from, to];
  while (end > start && isStop(passage[end - 1]?.text)) end--;
  while (start < end && isStop(passage[start]?.text)) start++;
  return start < end ? { from: start, to: end } : undefined;
}

function ranges(passage: Passage, ...pairs: [number, number][]): Range[] {
  return pairs.flatMap(([from, to]) => trim(passage, from, to) ?? []);
}

/** A source that the tagger took for a verb ("according to sources"). */
function upToPause(passage: Passage, from: number): Subject | undefined {
  let to = from;
  while (to < passage.length && !isStop(passage[to]?.text)) to++;
  return to > from ? { from, to } : undefined;
}

function readPreposition(passage: Passage, cue: Cue, lexicon: AttributionLexicon): Reading | undefined {
  const subject = subjectAfter(passage, cue.to, lexicon) ?? upToPause(passage, cue.to);
  if (!subject) return undefined;
  const content = ranges(passage, [0, cue.from], [subject.to, passage.length]);
  return { cue, subject, shared: false, content, weak: false, open: false };
}

/** Who says it, where the content may start, and whether the subject is another verb's. */
interface Speaker {
  subject?: Subject | undefined;
  shared: boolean;
  rest: number;
}

function findSpeaker(
  passage: Passage,
  cue: Cue,
  earlier: Reading | undefined,
  lexicon: AttributionLexicon,
): Speaker | undefined {
  const group = cue.group;
  if (!group) return undefined;
  if (group.passive) {
    const by =
      passage[cue.to]?.lower === lexicon.agent ? subjectAfter(passage, cue.to + 1, lexicon) : undefined;
    return { subject: by, shared: false, rest: by?.to ?? cue.to };
  }
  const before = passage[group.from - 1];
  if (group.form === 'finite') {
    const after = inverted(passage, cue, lexicon);
    const floor = earlier && !earlier.subject?.antecedent ? earlier.cue.to : 0;
    const subject = subjectBefore(passage, group.from, floor, lexicon);
    const late = after && (!subject || before?.quotation || endsPhrase(passage[after.to]?.text));
    if (after && late) return { subject: after, shared: false, rest: after.to };
    if (subject) return { subject, shared: false, rest: cue.to };
    if (before && before.pos !== 'CCONJ' && !isComma(before.text)) return undefined;
  } else if (group.form === 'ing' && isNominal(before)) {
    const subject = subjectBefore(passage, group.from, earlier?.cue.to ?? 0, lexicon);
    if (subject) return { subject, shared: false, rest: cue.to };
  }
  const subject =
    earlier?.subject ?? mainSubject(passage, group.from, lexicon) ?? subjectAhead(passage, cue, lexicon);
  return subject && { subject, shared: true, rest: cue.to };
}

/** "Bemoaning the vote, |Ana Ruiz left": the subject of a participle that opens the sentence. */
function subjectAhead(passage: Passage, cue: Cue, lexicon: AttributionLexicon): Subject | undefined {
  if (cue.group?.form !== 'ing' || cue.from > 1) return undefined;
  for (let i = cue.to; i < passage.length - 1; i++) {
    if (isComma(passage[i]?.text)) return subjectAfter(passage, i + 1, lexicon);
  }
  return undefined;
}

/** Whether the words before unit `start` can be a statement that the cue comes after or stands in. */
function endsStatement(passage: Passage, start: number, after: number): boolean {
  const before = passage[start - 1];
  if (start === 0) return true;
  if (!before?.quotation && !isComma(before?.text)) return false;
  if (isComma(passage[after]?.text) && isVerb(passage[after + 1])) return true;
  return passage
    .slice(0, start)
    .some((unit, i) => isVerb(unit) || (unit.quotation && !introduces(passage[i - 1])));
}

/** Content before the cue, and what goes on after it: "…," she said, "…". */
function around(passage: Passage, start: number, after: number): Range[] {
  const next = passage[after + 1];
  const quoted = passage[start - 1]?.quotation !== undefined;
  const resumes = next && (quoted ? next.quotation : resumesClause(passage, start, after + 1));
  const goesOn = start > 0 && isComma(passage[after]?.text) && resumes;
  return ranges(passage, [0, start], goesOn ? [after, passage.length] : [0, 0]);
}

/** The plan, she said, |will fail. */
function resumesClause(passage: Passage, start: number, next: number): boolean {
  const unit = passage[next];
  if (!unit) return false;
  if (unit.quotation || unit.pos === 'AUX' || unit.pos === 'CCONJ') return true;
  const saidAll = passage.slice(0, start).some(isVerb);
  return !saidAll;
}

/** "As Ana Ruiz put it, |…": where the clause of manner ends. */
function endOfManner(passage: Passage, from: number): number {
  let end = from;
  while (end < passage.length && !isComma(passage[end]?.text)) end++;
  return end;
}

/** "the losses, |which he said had grown": the relative word, where a verb follows the cue at once. */
function gapBefore(
  passage: Passage,
  start: number,
  end: number,
  lexicon: AttributionLexicon,
): number | undefined {
  const before = passage[start - 1];
  if (!before || !isVerb(passage[end])) return undefined;
  return lexicon.relatives.has(before.lower) || before.lower === 'what' ? start - 1 : undefined;
}

function readVerb(
  passage: Passage,
  cue: Cue,
  earlier: Reading | undefined,
  lexicon: AttributionLexicon,
): Reading | undefined {
  const speaker = findSpeaker(passage, cue, earlier, lexicon);
  if (!speaker || (cue.group?.passive && !cue.frame.takes.includes('clause'))) return undefined;
  const { subject, shared, rest } = speaker;
  const { takes, weak = false } = cue.frame;
  const start = Math.min(cue.from, subject?.from ?? cue.from);
  const complement = complementAfter(passage, cue, rest, lexicon);
  const base = { cue, subject, shared, weak, open: false };
  if (
    passage[start - 1]?.lower === lexicon.manner &&
    complement.kind !== 'colon' &&
    takes.includes('clause')
  ) {
    const end = endOfManner(passage, complement.from);
    return { ...base, content: ranges(passage, [0, start - 1], [end, passage.length]) };
  }
  const gap = gapBefore(passage, start, cue.to, lexicon);
  if (gap !== undefined) return { ...base, content: ranges(passage, [gap, start], [cue.to, passage.length]) };
  if (complement.kind === 'colon') return { ...base, content: [], open: true };
  const quotedBefore = !shared && passage[start - 1]?.quotation?.double === true;
  if (complement.kind === 'right' && (complement.marked || !quotedBefore)) {
    if (cue.group?.passive && !complement.marked) return undefined;
    const needsMore = complement.object && cue.frame.stance !== 'denies';
    return {
      ...base,
      weak: weak || needsMore === true,
      content: ranges(passage, [complement.from, passage.length]),
    };
  }
  if (
    shared ||
    cue.group?.passive ||
    subject?.antecedent ||
    !(takes.includes('clause') || takes.includes('quotation'))
  )
    return undefined;
  if (!endsStatement(passage, start, complement.from)) return undefined;
  return { ...base, content: around(passage, start, complement.from) };
}

/** Where a later cue takes over from an earlier one, or -1. */
function takeover(passage: Passage, earlier: Reading, later: Reading, lexicon: AttributionLexicon): number {
  const start = later.shared
    ? later.cue.from
    : Math.min(later.cue.from, later.subject?.from ?? later.cue.from);
  if (later.shared) return start;
  const pauses = isComma(passage[start - 1]?.text);
  const first = passage[0];
  if (pauses && (lexicon.subordinators.has(first?.lower ?? '') || earlier.cue.from === 0)) return start;
  if (pauses && later.content[0] && later.content[0].from <= earlier.cue.from) return start;
  for (let i = start - 1; i > earlier.cue.to && i > start - 4; i--) {
    const unit = passage[i];
    if (lexicon.contrasts.has(unit?.lower ?? '') || unit?.text === ';') return i;
    if (unit?.pos === 'CCONJ' && isComma(passage[i - 1]?.text)) return i;
  }
  return -1;
}

/** Ends the content of an earlier cue where a later one takes over, and starts the later one's there. */
function cutAt(passage: Passage, earlier: Reading, later: Reading, lexicon: AttributionLexicon): void {
  let cut = takeover(passage, earlier, later, lexicon);
  if (cut < 0) return;
  if (passage[cut - 1]?.pos === 'CCONJ') cut--;
  earlier.content = earlier.content.flatMap((range) =>
    range.from >= cut ? [] : ranges(passage, [range.from, Math.min(range.to, cut)]),
  );
  const encloses = later.content[0] && later.content[0].from <= earlier.cue.from;
  if (encloses && !later.shared && isComma(passage[cut - 1]?.text)) return;
  later.content = later.content.flatMap((range) =>
    range.to <= cut ? [] : ranges(passage, [Math.max(range.from, cut), range.to]),
  );
}

function spanOf(passage: Passage, range: Range): Span {
  return { start: passage[range.from]?.start ?? 0, end: passage[range.to - 1]?.end ?? 0 };
}

function toDraft(passage: Passage, block: number, reading: Reading): Draft {
  const { cue, subject, content, open } = reading;
  const quotations = content.flatMap(({ from, to }) =>
    passage.slice(from, to).flatMap((unit) => unit.quotation ?? []),
  );
  return {
    block,
    cue: [spanOf(passage, cue)],
    lemma: cue.lemma,
    frame: cue.frame,
    negated: cue.group?.negated ?? false,
    passive: cue.group?.passive ?? false,
    weak: reading.weak,
    ...(subject ? { source: spanOf(passage, subject) } : {}),
    ...(subject?.antecedent ? { antecedent: spanOf(passage, subject.antecedent) } : {}),
    content: content.map((range) => ({ block, ...spanOf(passage, range) })),
    quotations,
    open,
  };
}

/** All attributions of one sentence, outer and nested, in reading order. */
export function readPassage(passage: Passage, block: number, lexicon: AttributionLexicon): Draft[] {
  const readings: Reading[] = [];
  for (const cue of findCues(passage, lexicon)) {
    const earlier = readings.at(-1);
    const reading =
      cue.kind === 'preposition'
        ? readPreposition(passage, cue, lexicon)
        : readVerb(passage, cue, earlier, lexicon);
    if (!reading) continue;
    if (earlier) cutAt(passage, earlier, reading, lexicon);
    readings.push(reading);
  }
  return readings.map((reading) => toDraft(passage, block, reading));
}
