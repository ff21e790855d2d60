import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Span } from '../../model/span.ts';
import { findContent } from './content.ts';
import { type Cue, findCues, labelCue, SPEECH } from './cue.ts';
import type { Draft } from './draft.ts';
import { leadingCue, looseCue, looseCueAfter } from './loose-cue.ts';
import { readNouns } from './noun-cue.ts';
import { complexPhraseEnd, type Range } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { readPreposition } from './preposition.ts';
import { isComma, isQuoted, isVerb, pauses, type Reading, ranges } from './reading.ts';
import { trimSource } from './source-span.ts';
import { findSpeaker, mainClause } from './speaker.ts';
import { type Subject, subjectBefore } from './subject.ts';
import { cutAt } from './takeover.ts';

/** "If |you think so", "|This shows", "|Nobody there says": a pronoun that can't speak, or says that none does. */
function isSilent(passage: Passage, subject: Subject | undefined, lexicon: AttributionLexicon): boolean {
  if (!subject || subject.antecedent) return false;
  const unit = passage[subject.from];
  if (lexicon.nobody.has(unit?.lower ?? '')) return true;
  if (subject.to - subject.from !== 1) return false;
  return unit?.role === 'personal' && !lexicon.pronouns.has(unit.lower);
}

function readVerb(
  passage: Passage,
  cue: Cue,
  earlier: Reading | undefined,
  follows: boolean,
  lexicon: AttributionLexicon,
): Reading | undefined {
  if (cue.group?.passive && !cue.frame.takes.includes('clause')) return undefined;
  const speaker = findSpeaker(passage, cue, earlier, lexicon);
  if (isSilent(passage, speaker?.subject, lexicon)) return undefined;
  const found = speaker && findContent(passage, cue, speaker, follows, lexicon);
  return (
    found && {
      cue,
      subject: speaker.subject,
      shared: speaker.shared,
      silent: speaker.silent === true,
      ...found,
    }
  );
}

function spanOf(passage: Passage, range: Range): Span {
  return { start: passage[range.from]?.start ?? 0, end: passage[range.to - 1]?.end ?? 0 };
}

function toDraft(passage: Passage, block: number, reading: Reading, lexicon: AttributionLexicon): Draft {
  const { cue, subject, content, weak, open } = reading;
  return {
    block,
    cue: [spanOf(passage, cue)],
    lemma: cue.lemma,
    frame: cue.frame,
    negated: cue.group?.negated ?? false,
    passive: cue.group?.passive ?? false,
    weak,
    ...(subject ? { source: spanOf(passage, trimSource(passage, subject, lexicon)) } : {}),
    silent: reading.silent === true,
    ...(subject?.antecedent ? { antecedent: spanOf(passage, subject.antecedent) } : {}),
    content: content.map((range) => ({ block, ...spanOf(passage, range) })),
    quotations: content.flatMap(({ from, to }) =>
      passage.slice(from, to).flatMap((unit) => unit.quotation ?? []),
    ),
    open,
  };
}

/** A label with the name before it as source and all after it as content. */
function readLabel(
  passage: Passage,
  i: number,
  opens: boolean,
  lexicon: AttributionLexicon,
): Reading | undefined {
  const cue = labelCue(passage, i, opens, lexicon);
  const subject = cue && subjectBefore(passage, i, 0, lexicon);
  if (!cue || !subject) return undefined;
  const quoted = passage[i + 1]?.quotation !== undefined;
  const content = ranges(passage, [i + 1, quoted ? i + 2 : passage.length]);
  return { cue, subject, shared: false, content, weak: false, open: !quoted };
}

/** “…” — |Ana Ruiz: a quotation signed with a name. */
function readSignature(passage: Passage, i: number): Reading | undefined {
  const dash = passage[i + 1];
  if (!dash || !/^[-–—―]+$/.test(dash.text) || passage[i + 2]?.pos !== 'PROPN') return undefined;
  const to = complexPhraseEnd(passage, i + 2);
  if (passage.length - to > 1) return undefined;
  const cue: Cue = { kind: 'label', lemma: dash.text, frame: SPEECH, from: i + 1, to: i + 2 };
  return {
    cue,
    subject: { from: i + 2, to },
    shared: false,
    content: ranges(passage, [i, i + 1]),
    weak: false,
    open: false,
  };
}

/** "|He came to a plain end: “…”": quoted words that a clause leads to. */
function readLeading(passage: Passage, i: number, lexicon: AttributionLexicon): Reading | undefined {
  if (passage[i - 1]?.text === ',') return undefined;
  const cue = leadingCue(passage, i - 1, lexicon);
  const speaker = cue && findSpeaker(passage, cue, undefined, lexicon);
  if (!cue || !speaker) return undefined;
  return {
    cue,
    subject: speaker.subject,
    shared: false,
    content: ranges(passage, [i, i + 1]),
    weak: false,
    open: false,
  };
}

/** Quoted words that no cue took: given to the name before a colon or to the verb that they are the object of. */
function readLeftover(
  passage: Passage,
  i: number,
  readings: Reading[],
  follows: boolean,
  lexicon: AttributionLexicon,
): Reading | undefined {
  const before = passage[i - 1];
  const signed = readSignature(passage, i);
  if (signed) return signed;
  if (before?.text === ':' || isComma(before)) {
    const led = readLabel(passage, i - 1, false, lexicon) ?? readLeading(passage, i, lexicon);
    if (led || before?.text === ':') return led;
  }
  const floor = readings.findLast(({ cue, content }) => cue.to <= i && content.length > 0)?.cue.to ?? 0;
  const told = looseCueAfter(passage, i, lexicon);
  const teller = told && readVerb(passage, told, undefined, follows, lexicon);
  const begins = Math.min(teller?.cue.from ?? 0, teller?.subject?.from ?? 0);
  if (teller && !teller.shared && begins === i + 1) return teller;
  const cue = looseCue(passage, i, floor, lexicon);
  const reading = cue && readVerb(passage, cue, undefined, follows, lexicon);
  return reading && !reading.shared ? reading : undefined;
}

const covers = ({ content, subject }: Reading, i: number): boolean =>
  [...content, ...(subject ? [subject] : [])].some(({ from, to }) => from <= i && i < to);

function readLeftovers(
  passage: Passage,
  readings: Reading[],
  follows: boolean,
  lexicon: AttributionLexicon,
): Reading[] {
  return passage.flatMap((unit, i) => {
    const free = isQuoted(unit) && !readings.some((reading) => covers(reading, i));
    return (free && readLeftover(passage, i, readings, follows, lexicon)) || [];
  });
}

/** The reading that a cue may share its subject with: for ", |saying …" the outermost one, else the one before. */
function earlierOf(
  passage: Passage,
  cue: Cue,
  readings: Reading[],
  lexicon: AttributionLexicon,
): Reading | undefined {
  if (cue.group?.form !== 'ing' || !pauses(passage[cue.from - 1])) return readings.at(-1);
  const main = mainClause(passage, cue.from, lexicon);
  return readings.findLast(
    ({ cue: { from } }) =>
      from >= main &&
      readings.every(
        ({ content, cue: own }) => own.from === from || content.every((c) => from < c.from || from >= c.to),
      ),
  );
}

/** "But, she says, |she felt at home": what stands before the later cue is an inserted cue, whose statement goes on. */
function isInserted(earlier: Reading, later: Reading): boolean {
  const [first, ...others] = later.content;
  const goesOn = earlier.content.some(({ to }) => to <= earlier.cue.from);
  const encloses =
    goesOn && first !== undefined && first.from <= earlier.cue.from && first.to <= earlier.cue.to;
  const { from } = later.cue;
  return (
    encloses && others.length === 0 && earlier.content.some((part) => part.from <= from && from < part.to)
  );
}

/** "According to a memo, |the agency knew": what stands before the later cue only says who tells all of it. */
function isNamedBefore({ cue, subject }: Reading, later: Reading): boolean {
  const [first, ...others] = later.content;
  if (cue.kind !== 'preposition' || !subject || !first || others.length > 0) return false;
  return first.from === cue.from && first.to <= subject.to && first.to <= later.cue.from;
}

function readCues(passage: Passage, follows: boolean, lexicon: AttributionLexicon): Reading[] {
  const readings: Reading[] = [];
  for (const cue of findCues(passage, lexicon)) {
    const reading =
      cue.kind === 'verb'
        ? readVerb(passage, cue, earlierOf(passage, cue, readings, lexicon), follows, lexicon)
        : readPreposition(passage, cue, lexicon);
    if (
      !reading ||
      readings.some((earlier) => isInserted(earlier, reading) || isNamedBefore(earlier, reading))
    )
      continue;
    cutAt(passage, readings, reading, lexicon);
    readings.push(reading);
  }
  const others = readings.filter(({ cue }) => cue.kind !== 'document');
  const isSurvey = others.every((reading) => isSurveyed(passage, reading, lexicon));
  return isSurvey ? readings : others;
}

/** "In a new poll, |8 percent of voters said": those who answer are what the poll counts. */
function isSurveyed(passage: Passage, { subject }: Reading, lexicon: AttributionLexicon): boolean {
  const words = subject ? passage.slice(subject.from, subject.to) : [];
  return words.some(({ pos, lower }) => pos === 'NUM' || lexicon.figureWords.has(lower));
}

/** Where a label may stand at a paragraph's start, in units. */
const LONGEST_LABEL = 8;

function readOpening(passage: Passage, lexicon: AttributionLexicon): Reading | undefined {
  const colon = passage.findIndex((unit) => unit.text === ':');
  const label = colon > 0 && colon < LONGEST_LABEL ? readLabel(passage, colon, true, lexicon) : undefined;
  // "Ruiz aseguró en su cuenta de |X: “…”": a name within a clause is no label.
  const told = lexicon.verbFirst && passage.slice(0, label?.subject?.from).some(isVerb);
  return told ? undefined : label;
}

/**
 * All attributions of one sentence, outer and nested, in reading order.
 * @param place `follows`: a quotation that stands alone comes right before (“…?” |she asked); `opens`: it opens its block
 */
export function readPassage(
  passage: Passage,
  block: number,
  place: { follows: boolean; opens: boolean },
  lexicon: AttributionLexicon,
): Draft[] {
  const label = place.opens ? readOpening(passage, lexicon) : undefined;
  const readings = readCues(passage, place.follows, lexicon);
  const all = label
    ? [label, ...readings]
    : [...readings, ...readLeftovers(passage, readings, place.follows, lexicon)];
  return [...all, ...readNouns(passage, lexicon)].map((reading) => toDraft(passage, block, reading, lexicon));
}
