import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Span } from '../../model/span.ts';
import { around, findContent } from './content.ts';
import { type Cue, findCues } from './cue.ts';
import type { Draft } from './draft.ts';
import type { Range } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { isComma, isStop, type Reading, ranges } from './reading.ts';
import { findSpeaker } from './speaker.ts';
import { type Subject, subjectAfter } from './subject.ts';
import { cutAt } from './takeover.ts';

/** "according to three people briefed on the plan": all up to the next pause. */
function upToPause(passage: Passage, from: number): Subject | undefined {
  let to = from;
  while (to < passage.length && !isStop(passage[to]) && !passage[to]?.bracket) to++;
  return to > from ? { from, to } : undefined;
}

function prepositionSource(passage: Passage, cue: Cue, lexicon: AttributionLexicon): Subject | undefined {
  const phrase = subjectAfter(passage, cue.to, lexicon);
  const whole = upToPause(passage, cue.to);
  return phrase && (!whole || phrase.to >= whole.to || cue.from === 0) ? phrase : whole;
}

function readPreposition(passage: Passage, cue: Cue, lexicon: AttributionLexicon): Reading | undefined {
  const subject = prepositionSource(passage, cue, lexicon);
  if (!subject) return undefined;
  const leads = cue.from < 2;
  const content = leads
    ? ranges(passage, [subject.to, passage.length])
    : around(passage, cue.from, subject.to, lexicon);
  return { cue, subject, shared: false, content, weak: false, open: false };
}

function readVerb(
  passage: Passage,
  cue: Cue,
  earlier: Reading | undefined,
  lexicon: AttributionLexicon,
): Reading | undefined {
  if (cue.group?.passive && !cue.frame.takes.includes('clause')) return undefined;
  const speaker = findSpeaker(passage, cue, earlier, lexicon);
  const found = speaker && findContent(passage, cue, speaker, lexicon);
  return found && { cue, subject: speaker.subject, shared: speaker.shared, ...found };
}

function spanOf(passage: Passage, range: Range): Span {
  return { start: passage[range.from]?.start ?? 0, end: passage[range.to - 1]?.end ?? 0 };
}

/** Without the comma that closes an apposition. */
function sourceSpan(passage: Passage, { from, to }: Range): Span {
  return spanOf(passage, { from, to: to - from > 1 && isComma(passage[to - 1]) ? to - 1 : to });
}

function toDraft(passage: Passage, block: number, reading: Reading): Draft {
  const { cue, subject, content, weak, open } = reading;
  return {
    block,
    cue: [spanOf(passage, cue)],
    lemma: cue.lemma,
    frame: cue.frame,
    negated: cue.group?.negated ?? false,
    passive: cue.group?.passive ?? false,
    weak,
    ...(subject ? { source: sourceSpan(passage, subject) } : {}),
    ...(subject?.antecedent ? { antecedent: spanOf(passage, subject.antecedent) } : {}),
    content: content.map((range) => ({ block, ...spanOf(passage, range) })),
    quotations: content.flatMap(({ from, to }) =>
      passage.slice(from, to).flatMap((unit) => unit.quotation ?? []),
    ),
    open,
  };
}

/** All attributions of one sentence, outer and nested, in reading order. */
export function readPassage(passage: Passage, block: number, lexicon: AttributionLexicon): Draft[] {
  const readings: Reading[] = [];
  for (const cue of findCues(passage, lexicon)) {
    const reading =
      cue.kind === 'preposition'
        ? readPreposition(passage, cue, lexicon)
        : readVerb(passage, cue, readings.at(-1), lexicon);
    if (!reading) continue;
    cutAt(passage, readings, reading, lexicon);
    readings.push(reading);
  }
  return readings.map((reading) => toDraft(passage, block, reading));
}
