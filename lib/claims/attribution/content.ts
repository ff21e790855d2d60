import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import { innerEnd } from './clause-end.ts';
import { isCompared } from './compared.ts';
import { type Complement, complementAfter } from './complement.ts';
import type { Cue } from './cue.ts';
import { isMet } from './finding.ts';
import { aroundGap, objectGap, reducedGap } from './gap.ts';
import { isNominal, isPossessive, type Range } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import { hasVerb, isComma, isQuoted, isStop, isVerb, pauses, type Reading, ranges } from './reading.ts';
import { resumption } from './resumption.ts';
import type { Speaker } from './speaker.ts';
import { statementEnd } from './statement-end.ts';
import { subjectBefore } from './subject.ts';

/** Content with what it asks of the attribution. */
type Found = Pick<Reading, 'content' | 'weak' | 'open'>;

/** A quotation after a preposition or article is a title or a word of the sentence. */
const introduces = (unit: Unit | undefined) => unit?.pos === 'ADP' || unit?.pos === 'DET';

/** "On the air of |“Morning Hour,” she said the dam held": a quotation that a phrase before the subject ends with. */
function isNominalTitle(passage: Passage, at: number): boolean {
  const before = passage[at - 1];
  const named =
    introduces(before) || isPossessive(before) || (passage[0]?.pos === 'ADP' && isNominal(before));
  return isQuoted(passage[at]) && named && !hasVerb(passage, 0, at);
}

/** Where a statement that ends at `end` starts: after a semicolon or a colon, not in the leading clause. */
function statementStart(passage: Passage, end: number): number {
  for (let i = end - 1; i > 0; i--) if (/^[;:]$/.test(passage[i]?.text ?? '')) return i + 1;
  return 0;
}

/** "people who have fled |has reached 40": a verb after the relative clause's own is the sentence's. */
function endsRelative(passage: Passage, relative: number, verb: number): boolean {
  const [before, unit] = [passage[verb - 1], passage[verb]];
  const inGroup = before?.pos === 'AUX' || (before?.pos === 'VERB' && unit?.pos !== 'AUX');
  const goesOn = inGroup || before?.pos === 'ADV' || before?.pos === 'CCONJ' || before?.pos === 'PART';
  return relative >= 0 && !goesOn && verb > relative + 1 && hasVerb(passage, relative, verb);
}

/**
 * Whether the words before unit `start` can be a statement that the cue comes after or stands in. Where the sentence
 * goes on after the cue, a leading clause ("Before he left, |she answered with a list") is none.
 */
function endsStatement(passage: Passage, start: number, after: number, lexicon: AttributionLexicon): boolean {
  const before = passage[start - 1];
  if (start === 0) return true;
  if (!before?.quotation && !isComma(before)) return false;
  const goesOn = isComma(passage[after]) ? resumption(passage, 0, start, after + 1, lexicon) : undefined;
  if (goesOn !== undefined) return true;
  const ends = after >= passage.length || (isStop(passage[after]) && !isComma(passage[after]));
  let inner = !ends && lexicon.conditions.has(passage[0]?.lower ?? '');
  let relative = -1;
  for (let i = 0; i < start; i++) {
    const unit = passage[i];
    if (unit?.quotation && !introduces(passage[i - 1])) return true;
    if (isComma(unit)) [inner, relative] = [false, -1];
    else if (!ends && (unit?.role === 'relative' || unit?.pos === 'SCONJ')) {
      inner = true;
      relative = unit.role === 'relative' ? i : -1;
    } else if (
      isVerb(unit) &&
      (!inner || endsRelative(passage, relative, i)) &&
      (ends || unit?.role !== 'present')
    )
      return true;
  }
  return false;
}

/** Content before a cue, and what goes on after it: "…," she said, "…". */
export function around(passage: Passage, start: number, after: number, lexicon: AttributionLexicon): Range[] {
  const from = statementStart(passage, start);
  const next =
    start > 0 && isComma(passage[after]) ? resumption(passage, from, start, after + 1, lexicon) : undefined;
  const goesOn = next === after + 1 ? after : next;
  return ranges(passage, [from, start], goesOn === undefined ? [0, 0] : [goesOn, passage.length]);
}

/** "As Ana Ruiz put it, |…": the rest of the sentence, without the clause of manner. */
function besideManner(passage: Passage, start: number, cue: Cue): Range[] {
  let end = cue.to;
  while (end < passage.length && !isComma(passage[end])) end++;
  const leads = !hasVerb(passage, 0, start - 1) && end < passage.length;
  return ranges(passage, [0, leads ? 0 : start - 1], [end, passage.length]);
}

/** ", |who was elected in May": a remark at the sentence's end that goes on from a name may be the reporter's own. */
function asideStart(passage: Passage, from: number, end: number, lexicon: AttributionLexicon): number {
  for (let i = end - 1; i > from + 1; i--) {
    if (passage[i]?.quotation) return end;
    if (isComma(passage[i])) {
      const next = passage[i + 1];
      const aside = next?.role === 'relative' && lexicon.gaps.has(next.lower);
      return aside ? i : end;
    }
  }
  return end;
}

/** Longest quotation that can be a word of the clause around it, in characters. */
const LONGEST_WORD = 25;

/** “…,” |raising new questions: where a quotation closes with a comma and none follows, the reporter speaks again. */
function closesAt(passage: Passage, from: number, i: number): boolean {
  const unit = passage[i];
  const next = passage[i + 1];
  if (!isQuoted(unit) || !pauses(unit) || !next || next.pos === 'CCONJ') return false;
  const isWord = !hasVerb(passage, from, i) && unit !== undefined && unit.end - unit.start < LONGEST_WORD;
  return (!isWord || i === from) && !passage.slice(i + 1).some(isQuoted);
}

/** "chanted |“What curfew?” and kept going": what the speakers did besides. */
function goesOnDoing(passage: Passage, i: number): boolean {
  const [said, joint, next] = passage.slice(i, i + 3);
  return isQuoted(said) && joint?.pos === 'CCONJ' && isVerb(next) && !passage.slice(i + 1).some(isQuoted);
}

/** Where what is said ends and the reporter speaks again: "…, but the count goes on"; "…; the dam held". */
function contentEnd(passage: Passage, from: number, lexicon: AttributionLexicon): number {
  for (let i = from; i < passage.length; i++) {
    if (closesAt(passage, from, i)) return i + 1;
    if (i === from && goesOnDoing(passage, i)) return i + 1;
    if (i === from) continue;
    if (passage[i]?.text === ';') return i;
    const next = passage[i + 1];
    const said = next && (lexicon.complementizers.has(next.lower) || next.quotation);
    if (lexicon.turns.has(passage[i]?.lower ?? '') && pauses(passage[i - 1]) && !said) return i;
  }
  return passage.length;
}

const DASH = /^[-–—―]+$/;

/** "criticized the act as a |“crazy system” during a speech": quoted words that something is likened to. */
function likens(passage: Passage, from: number, quoted: number, lexicon: AttributionLexicon): boolean {
  for (let i = quoted - 1; i > from && i > quoted - 4; i--)
    if (passage[i]?.lower === lexicon.manner) return true;
  return false;
}

/** "called it |“a farce,” …", "what he called |“a gift” cost …": where a thing that is said something of ends. */
function objectEnd(passage: Passage, from: number, end: number, lexicon: AttributionLexicon): number {
  for (let i = from; i < end; i++) {
    if (!isQuoted(passage[i])) continue;
    const next = passage[i + 1];
    if (!next || lexicon.conditions.has(next.lower) || (isVerb(next) && next.role === undefined))
      return i + 1;
    const isLast = !passage.slice(i + 1, end).some(isQuoted);
    if (isLast && (DASH.test(next.text) || (next.pos === 'ADP' && likens(passage, from, i, lexicon))))
      return i + 1;
    if (!pauses(passage[i])) continue;
    if (next.role === 'relative') return i + 1;
    if (next.pos !== 'CCONJ' && !passage.slice(i + 1, end).some(isQuoted)) return i + 1;
  }
  return end;
}

const holdsQuotation = (passage: Passage, content: Range[]): boolean =>
  content.some(({ from, to }) => passage.slice(from, to).some(isQuoted));

/** "A new hall will |admit 40 guests", "can |register 40 boats a day": what is done to things one day is no report of them. */
function isFuture(passage: Passage, { group, frame }: Cue, content: Range[]): boolean {
  if (!group?.modal || frame.weak || frame.stance !== 'asserts') return false;
  return !holdsQuotation(passage, content);
}

function after(
  passage: Passage,
  cue: Cue,
  complement: Complement & { kind: 'right' },
  speaker: Speaker,
  lexicon: AttributionLexicon,
): Found | undefined {
  if (cue.group?.passive && !complement.marked) return undefined;
  const start = Math.min(cue.from, speaker.shared ? cue.from : (speaker.subject?.from ?? cue.from));
  const mereObject = complement.object === true && cue.frame.stance !== 'denies';
  const toDo = passage[complement.from]?.lower === lexicon.infinitive;
  const expected = cue.group?.passive && toDo ? subjectBefore(passage, cue.from, 0, lexicon) : undefined;
  const named: [number, number] = expected ? [expected.from, expected.to] : [0, 0];
  const hangs = cue.group?.form === 'ing' && !speaker.shared;
  const rest = hangs ? statementEnd(passage, complement.from, cue.from, lexicon) : passage.length;
  const inner = innerEnd(passage, start, complement.from, lexicon);
  const whole = Math.min(rest, inner, contentEnd(passage, complement.from, lexicon));
  const last = complement.object ? objectEnd(passage, complement.from, whole, lexicon) : whole;
  const end = asideStart(passage, complement.from, last, lexicon);
  const about = complement.object && passage[start - 1]?.role === 'relative' ? start - 1 : start;
  const content = ranges(passage, named, [about, start], [complement.from, end]);
  if (mereObject && isFuture(passage, cue, content)) return undefined;
  if (isMet(passage, cue, complement, speaker.subject, lexicon) && !holdsQuotation(passage, content))
    return undefined;
  return { content, weak: cue.frame.weak === true || mereObject, open: false };
}

const introduced = (passage: Passage, from: number): boolean =>
  isComma(passage[from - 1]) && isQuoted(passage[from]);

/** "The plan, a top aide said, |“is dead.”": what stands before is the subject of what comes after. */
function splitsClause(passage: Passage, start: number, lexicon: AttributionLexicon): boolean {
  const first = passage[0];
  if (start < 2 || !isComma(passage[start - 1]) || !first || hasVerb(passage, 0, start)) return false;
  return (first.pos === 'DET' || isNominal(first)) && !lexicon.times.has(first.lower);
}

/** "as polls show |Ruiz leading in Oran, he waits": no mere manner of saying, but a statement of its own. */
function statesAtOnce(passage: Passage, complement: Complement): boolean {
  if (complement.kind !== 'right' || complement.adjunct || complement.object) return false;
  const { from } = complement;
  const pause = passage.findIndex((unit, i) => i >= from && pauses(unit));
  return !pauses(passage[from - 1]) && hasVerb(passage, from, pause < 0 ? passage.length : pause);
}

/** "declined |to comment on reports that …": no statement, whatever is named; "plans |to add 40 jobs" is one. */
function isLeftUnsaid(passage: Passage, { frame }: Cue, i: number, lexicon: AttributionLexicon): boolean {
  if (frame.takes.some((complement) => complement !== 'infinitive')) return false;
  const verb = passage[i]?.lower === lexicon.infinitive ? passage[i + 1] : undefined;
  return verb !== undefined && lexicon.verbs.get(verb.lemma)?.takes.includes('quotation') === true;
}

/**
 * Where the content of a verb cue stands: after it, before it, around it, or in what follows a colon.
 * `follows`: a quotation that stands alone comes right before the sentence.
 */
export function findContent(
  passage: Passage,
  cue: Cue,
  speaker: Speaker,
  follows: boolean,
  lexicon: AttributionLexicon,
): Found | undefined {
  const { takes, weak = false } = cue.frame;
  const { subject, shared, rest } = speaker;
  const start = Math.min(cue.from, subject?.from ?? cue.from);
  const complement = complementAfter(passage, cue, rest, lexicon);
  if (complement.kind === 'colon') return { content: [], weak, open: true };
  const said = complement.kind === 'right' && complement.marked && !pauses(passage[complement.from - 1]);
  const manner =
    !said &&
    !statesAtOnce(passage, complement) &&
    passage[start - 1]?.lower === lexicon.manner &&
    !isCompared(passage, start - 1, lexicon) &&
    takes.includes('clause');
  if (manner) return { content: besideManner(passage, start, cue), weak, open: false };
  const gap = aroundGap(passage, start, cue.to, lexicon) ?? reducedGap(passage, cue, subject, lexicon);
  if (gap) return { content: gap, weak, open: false };
  const object = complement.kind === 'none' && !shared ? objectGap(passage, start, cue, lexicon) : undefined;
  if (object) return { content: object, weak: true, open: false };
  const title = complement.kind === 'right' && isNominalTitle(passage, start - 1);
  const quotedBefore = !shared && !title && (isQuoted(passage[start - 1]) || (start === 0 && follows));
  if (
    complement.kind === 'right' &&
    introduced(passage, complement.from) &&
    !shared &&
    (quotedBefore || splitsClause(passage, start, lexicon))
  ) {
    return { content: ranges(passage, [0, start], [complement.from, passage.length]), weak, open: false };
  }
  const leads = start === 0 || passage[start - 1]?.pos === 'CCONJ';
  const preferred =
    complement.kind === 'right' && (complement.marked || !quotedBefore) && (leads || !complement.adjunct);
  if (preferred && isLeftUnsaid(passage, cue, complement.from, lexicon)) return undefined;
  // "did not respond |to reports that it would close": nothing was said.
  const replies = preferred && passage[complement.from]?.lower === lexicon.infinitive;
  const isBeside = replies ? !takes.includes('infinitive') : preferred && complement.adjunct;
  if (isBeside && cue.group?.negated) return undefined;
  if (preferred) return after(passage, cue, complement, speaker, lexicon);
  const attached = shared || cue.group?.passive === true || subject?.antecedent !== undefined;
  if (attached || !(takes.includes('clause') || takes.includes('quotation'))) return undefined;
  const pause =
    complement.kind === 'right' && isComma(passage[complement.from - 1])
      ? complement.from - 1
      : complement.from;
  if (!endsStatement(passage, start, pause, lexicon)) return undefined;
  const content = around(passage, start, pause, lexicon);
  const quotes = content.some(({ from, to }) => passage.slice(from, to).some((unit) => unit.quotation));
  // "That though he called, |Ruiz did not respond": who says nothing says nothing of what stands before.
  if (!quotes && cue.group?.negated) return undefined;
  // "Rains begin": words alone are no content of a verb that only quotes.
  if (content.length > 0 && !quotes && !takes.includes('clause')) return undefined;
  return { content, weak, open: false };
}
