import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Span } from '../../model/span.ts';
import { complementAfter } from './complement.ts';
import { type Cue, findCues } from './cue.ts';
import type { Draft } from './draft.ts';
import type { Range } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { type Subject, subjectAfter, subjectBefore } from './subject.ts';

/** A cue with what was found around it, as ranges of units. */
interface Reading {
  cue: Cue;
  subject?: Subject | undefined;
  /** The subject is another cue's ("said … and added"). */
  shared: boolean;
  content: Range[];
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

function inverted(passage: Passage, cue: Cue, lexicon: AttributionLexicon): Subject | undefined {
  const before = passage[cue.from - 1];
  if (before && !before.quotation && !isComma(before.text)) return undefined;
  const subject = subjectAfter(passage, cue.to, lexicon);
  if (!subject) return undefined;
  const after = passage[subject.to];
  if (after && (after.pos === 'VERB' || after.pos === 'AUX') && !before?.quotation) return undefined;
  return subject;
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

function readPreposition(passage: Passage, cue: Cue, lexicon: AttributionLexicon): Reading | undefined {
  const subject = subjectAfter(passage, cue.to, lexicon);
  if (!subject) return undefined;
  const content = ranges(passage, [0, cue.from], [subject.to, passage.length]);
  return { cue, subject, shared: false, content, open: false };
}

function readVerb(
  passage: Passage,
  cue: Cue,
  earlier: Reading | undefined,
  lexicon: AttributionLexicon,
): Reading | undefined {
  const group = cue.group;
  if (!group) return undefined;
  const floor = earlier ? earlier.cue.to : 0;
  let shared = false;
  let subject: Subject | undefined;
  let rest = cue.to;
  if (group.form === 'finite') {
    const after = inverted(passage, cue, lexicon);
    subject = after ? undefined : subjectBefore(passage, group.from, floor, lexicon);
    if (!subject && after) {
      subject = after;
      rest = after.to;
    }
  }
  if (!subject) {
    subject = earlier?.subject ?? mainSubject(passage, group.from, lexicon);
    shared = true;
    if (
      group.form === 'finite' &&
      passage[group.from - 1]?.pos !== 'CCONJ' &&
      !isComma(passage[group.from - 1]?.text)
    )
      return undefined;
  }
  if (!subject) return undefined;
  const start = Math.min(group.from, subject.from);
  const complement = complementAfter(passage, cue, rest, lexicon);
  const base = { cue, subject, shared };
  if (complement.kind === 'colon') return { ...base, content: [], open: true };
  if (complement.kind === 'right')
    return { ...base, content: ranges(passage, [complement.from, passage.length]), open: false };
  if (shared || !cue.frame.takes.includes('clause')) return undefined;
  const before = passage[start - 1];
  if (start > 0 && !before?.quotation && !isComma(before?.text)) return undefined;
  return { ...base, content: ranges(passage, [0, start], [complement.from, passage.length]), open: false };
}

/** Ends the content of an earlier cue where a later cue takes over. */
function cutAt(passage: Passage, earlier: Reading, later: Reading, lexicon: AttributionLexicon): void {
  const start = later.shared
    ? later.cue.from
    : Math.min(later.cue.from, later.subject?.from ?? later.cue.from);
  let cut = -1;
  if (later.shared) cut = start;
  else {
    for (let i = start - 1; i > earlier.cue.to && i > start - 4; i--) {
      if (lexicon.contrasts.has(passage[i]?.lower ?? '') || passage[i]?.text === ';') cut = i;
    }
  }
  if (cut < 0) return;
  if (passage[cut - 1]?.pos === 'CCONJ') cut--;
  earlier.content = earlier.content.flatMap((range) =>
    range.from >= cut ? [] : ranges(passage, [range.from, Math.min(range.to, cut)]),
  );
  later.content = later.content.flatMap((range) =>
    range.to <= cut
      ? []
      : ranges(passage, [Math.max(range.from, later.content.length > 1 ? cut : range.from), range.to]),
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
