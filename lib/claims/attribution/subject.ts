import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import { beforeApposition, describedName, isBreak, listStart } from './apposition.ts';
import { isCompared } from './compared.ts';
import { complexPhraseStart, isNominal, isPossessive, phraseStart, type Range } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { isVerb } from './reading.ts';
import { roundedStart } from './rounding.ts';

/** Where a source stands in its sentence; a relative pronoun brings the phrase that it stands for. */
export interface Subject extends Range {
  antecedent?: Range;
}

/** Where the phrase ending at `end` has its last noun: "voters polled", "an official there". */
function nominalEnd(passage: Passage, end: number, floor: number): number | undefined {
  const last = passage[end];
  if (!last || last.quotation) return undefined;
  if (isNominal(last) || (last.pos === 'ADV' && last.text !== last.lower)) return end;
  if (last.pos === 'DET' && last.role === 'determiner') return end;
  const describes =
    (last.pos === 'VERB' && last.role !== undefined) || last.pos === 'ADV' || last.pos === 'ADJ';
  const noun = passage[end - 1];
  return describes && end > floor && (isNominal(noun) || noun?.pos === 'DET') ? end - 1 : undefined;
}

/** "an email sent out |on Tuesday night": the last unit before a time that closes a phrase. */
function beforeTime(passage: Passage, end: number, floor: number, lexicon: AttributionLexicon): number {
  let i = end;
  while (i > floor && (lexicon.times.has(passage[i]?.lower ?? '') || isYear(passage, i))) i--;
  if (i === end) return end;
  while (i > floor && ['ADP', 'DET', 'ADJ'].includes(passage[i]?.pos ?? '')) i--;
  return i > floor || isNominal(passage[i]) ? i : end;
}

/** "in |2010", "in May |2010". */
function isYear(passage: Passage, i: number): boolean {
  return /^(1[5-9]|20)\d\d$/.test(passage[i]?.text ?? '') && passage[i - 1]?.pos === 'ADP';
}

/** Longest phrase that is taken for a subject as a whole, in units. */
const LONGEST_SUBJECT = 25;

/**
 * Whether a phrase can go on to the left over this unit: no verb but a participle after its noun, no new clause, no
 * word of comparison.
 */
function goesOn(passage: Passage, i: number, lexicon: AttributionLexicon): boolean {
  const unit = passage[i];
  if (!unit || unit.quotation || unit.pos === 'AUX' || unit.pos === 'SCONJ' || unit.pos === 'PUNCT')
    return unit?.text === '-';
  if (lexicon.complementizers.has(unit.lower) || lexicon.relatives.has(unit.lower)) return false;
  if (isCompared(passage, i, lexicon)) return false;
  if (unit.pos === 'CCONJ') return isNominal(passage[i - 1]) && !isVerb(passage[i + 1]);
  const participle = unit.role !== undefined && passage[i + 1]?.pos !== 'DET';
  return unit.pos !== 'VERB' || (participle && isNominal(passage[i - 1]));
}

/** "|people who want to close the port", "|a man who sailed along the pier": what a relative clause describes whose last phrase starts at `from`. */
function describedBy(passage: Passage, from: number, floor: number): number | undefined {
  const verb = passage[from - 1]?.pos === 'ADP' ? from - 2 : from - 1;
  if (passage[verb]?.pos !== 'VERB') return undefined;
  for (let i = verb; i > floor && i > from - LONGEST_SUBJECT; i--) {
    if (passage[i]?.pos === 'PUNCT' || passage[i]?.quotation) return undefined;
    if (passage[i]?.role !== 'relative') continue;
    return isNominal(passage[i - 1]) ? Math.max(floor, complexPhraseStart(passage, i - 1)) : undefined;
  }
  return undefined;
}

/** "a probe |the ministry said was open", "a dynamic |Ruiz said could last": where the inner one of two phrases starts. */
function leavesGap(passage: Passage, verb: number, end: number): number | undefined {
  const next = passage[verb + 1];
  if (passage[verb]?.pos !== 'VERB' || next?.pos !== 'AUX') return undefined;
  const from = phraseStart(passage, end);
  const opens = passage[from]?.pos === 'DET' || passage[from]?.role === 'personal';
  if (opens && isNominal(passage[from - 1])) return from;
  let name = end;
  while (name > from && passage[name - 1]?.pos === 'PROPN') name--;
  const only = opens && passage[end]?.pos === 'PROPN' && passage[name - 1]?.pos === 'NOUN';
  return only ? name : undefined;
}

/** "A poll of those 18 to 35 released on Tuesday |showed": the clause's start, where a phrase reaches back to it. */
function clauseStart(
  passage: Passage,
  end: number,
  floor: number,
  lexicon: AttributionLexicon,
): number | undefined {
  let from = end;
  while (from > floor && from > end - LONGEST_SUBJECT && goesOn(passage, from - 1, lexicon)) from--;
  const first = passage[from];
  const opens = first !== undefined && (isNominal(first) || first.pos === 'DET' || first.pos === 'ADJ');
  const before = passage[from - 1];
  const bounded =
    from === 0 ||
    before?.pos === 'SCONJ' ||
    before?.pos === 'CCONJ' ||
    before?.pos === 'PUNCT' ||
    lexicon.complementizers.has(before?.lower ?? '');
  return opens && bounded && !lexicon.times.has(first.lower) && first.pos !== 'PRON' ? from : undefined;
}

/** "Yesterday |the army said", "Last week |the army said": past a time that a phrase starts with. */
function timeEnd(passage: Passage, from: number, lexicon: AttributionLexicon): number {
  const at = passage[from]?.pos === 'ADJ' && passage[from + 1]?.pos !== 'PROPN' ? from + 1 : from;
  const next = passage[at + 1];
  const opens = at === from || next?.pos === 'DET' || next?.pos === 'PRON' || next?.pos === 'PROPN';
  return lexicon.times.has(passage[at]?.lower ?? '') && opens ? at + 1 : from;
}

/** "Ana Ruiz, author of |“Forty Days,” said": a title that closes an apposition with its comma. */
function isTitleAtBreak(passage: Passage, at: number): boolean {
  const before = passage[at - 1];
  const word = before?.pos === 'ADP' || isNominal(before) || isPossessive(before);
  return word && /,["”’']+$/.test(passage[at]?.quotation ? passage[at].text : '');
}

/** "Cut 300 jobs as |the union threatened": past the object of another verb. */
function behindObject(
  passage: Passage,
  from: number,
  end: number,
  lexicon: AttributionLexicon,
): number | undefined {
  if (passage[from - 1]?.pos !== 'VERB') return undefined;
  for (let i = end - 1; i > from; i--) if (passage[i]?.lower === lexicon.manner) return i + 1;
  return undefined;
}

function relative(passage: Passage, at: number): Subject {
  let end = at - 1;
  if (isBreak(passage[end])) end--;
  if (!isNominal(passage[end])) return { from: at, to: at + 1 };
  const from = complexPhraseStart(passage, end);
  return { from: at, to: at + 1, antecedent: { from, to: end + 1 } };
}

/**
 * The subject before a verb group that starts at unit `before`, not reaching left of `floor`: a phrase, one with an
 * apposition, or a relative pronoun with what it stands for.
 */
export function subjectBefore(
  passage: Passage,
  before: number,
  floor: number,
  lexicon: AttributionLexicon,
): Subject | undefined {
  const end = before - 1;
  const last = passage[end];
  if (!last || end < floor) return undefined;
  if (lexicon.relatives.has(last.lower)) return relative(passage, end);
  if (isBreak(last)) return end > floor ? beforeApposition(passage, end, floor, lexicon) : undefined;
  if (isTitleAtBreak(passage, end)) return beforeApposition(passage, end + 1, floor, lexicon);
  const timeless = beforeTime(passage, end, floor, lexicon);
  if (timeless !== end) {
    const subject = subjectBefore(passage, timeless + 1, floor, lexicon);
    return subject && isVerb(passage[timeless]) ? { ...subject, to: end + 1 } : subject;
  }
  const nominal = nominalEnd(passage, end, floor);
  if (nominal === undefined) return undefined;
  let from = Math.max(floor, complexPhraseStart(passage, nominal));
  from = behindObject(passage, from, nominal, lexicon) ?? from;
  const whole = describedBy(passage, from, floor);
  if (whole !== undefined) return { from: whole, to: end + 1 };
  const list = floor === 0 ? listStart(passage, from) : undefined;
  if (list !== undefined) return { from: list, to: end + 1 };
  const named = floor === 0 ? describedName(passage, from, lexicon) : undefined;
  if (named !== undefined) return { from: named, to: end + 1 };
  const rounded = roundedStart(passage, from, floor, lexicon);
  if (rounded < from) from = rounded;
  else if (passage[from - 1]?.pos === 'ADP' && from > floor) {
    const simple = phraseStart(passage, nominal);
    if (simple > from) from = simple;
  }
  const gap = leavesGap(passage, before, nominal);
  if (gap !== undefined) return { from: Math.max(floor, gap), to: end + 1 };
  from = Math.min(from, clauseStart(passage, nominal, floor, lexicon) ?? from);
  for (
    let time = timeEnd(passage, from, lexicon);
    time > from && time <= end;
    time = timeEnd(passage, from, lexicon)
  )
    from = time;
  return from <= end ? { from, to: end + 1 } : undefined;
}
