import type { Passage, Unit } from './passage.ts';

/** A half-open range of units in a passage. */
export interface Range {
  from: number;
  to: number;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'SYM']);
const PRENOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);

const isRelative = (unit: Unit | undefined): boolean => unit?.role === 'relative' || unit?.role === 'that';

/** A pronoun that is a phrase by itself. */
const isWhole = (unit: Unit): boolean =>
  unit.pos === 'PRON' && (unit.role === 'personal' || isRelative(unit));

/** A quotation that is a word of the sentence around it ("the “Lucky” crew"), not something said. */
const isQuotedWord = (unit: Unit): boolean =>
  unit.quotation !== undefined && unit.end - unit.start < 40 && !/[,.!?…]["”’']*$/.test(unit.text);

export const isNominal = (unit: Unit | undefined): boolean =>
  unit !== undefined && (NOMINAL.has(unit.pos) || isQuotedWord(unit) || unit.bracket !== undefined);

/** "his", "their", "Trump's": stands before a noun and may open a phrase. */
export function isPossessive(unit: Unit | undefined): boolean {
  return unit !== undefined && /^[’']s?$/.test(unit.text) && unit.pos !== 'AUX';
}

const isDeterminerPronoun = (unit: Unit | undefined) => unit?.pos === 'PRON' && unit.role === 'determiner';

/** A mark that joins two words into one: a spaced dash doesn't. */
function isHyphen(passage: Passage, i: number): boolean {
  const unit = passage[i];
  if (!unit || !/^[-–/&.]$/.test(unit.text)) return false;
  return unit.text === '&' || passage[i - 1]?.end === unit.start || passage[i + 1]?.start === unit.end;
}

/** A hyphen without space on either side: "closed|-|door". */
function isTight(passage: Passage, i: number): boolean {
  const mark = passage[i];
  if (!mark || !/^[-‐]$/.test(mark.text)) return false;
  return passage[i - 1]?.end === mark.start && passage[i + 1]?.start === mark.end;
}

/** Participles and adverbs that stand inside a noun phrase: "retired general", "highly respected surgeon". */
function modifies(passage: Passage, i: number): boolean {
  const unit = passage[i];
  const after = passage[i + 1];
  if (!unit || !after) return false;
  // "a poll |released Sunday"
  if (passage[i - 1]?.pos === 'NOUN' && after.pos === 'PROPN') return false;
  if (unit.pos === 'VERB') return unit.role !== undefined && PRENOMINAL.has(after.pos) && after.pos !== 'DET';
  if (unit.pos !== 'ADV') return false;
  return after.pos === 'ADJ' || after.pos === 'NUM' || (after.pos === 'VERB' && modifies(passage, i + 1));
}

function belongs(passage: Passage, i: number): boolean {
  const unit = passage[i];
  if (!unit) return false;
  if (unit.role === 'relative') return false;
  if (unit.bracket) return i > 0;
  if (PRENOMINAL.has(unit.pos) || isQuotedWord(unit) || isPossessive(unit) || isDeterminerPronoun(unit))
    return true;
  if (isTight(passage, i) || isTight(passage, i + 1)) return true;
  // "a Morning Post/City News poll"
  if (unit.text === '/') return passage[i - 1]?.pos === 'PROPN' && passage[i + 1]?.pos === 'PROPN';
  if (isHyphen(passage, i)) return isNominal(passage[i - 1]) && isNominal(passage[i + 1]);
  return modifies(passage, i);
}

/** Leftmost unit of the simple noun phrase (no prepositions, no coordination) that ends with unit `end`. */
export function phraseStart(passage: Passage, end: number): number {
  const head = passage[end];
  if (!head || !(isNominal(head) || head.pos === 'DET' || head.pos === 'ADJ')) return end + 1;
  if (isWhole(head)) return end;
  let start = end;
  while (start > 0 && belongs(passage, start - 1)) {
    if (
      passage[start]?.pos === 'DET' &&
      !isPossessive(passage[start - 1]) &&
      passage[start - 1]?.pos !== 'DET'
    ) {
      if (passage[start - 1]?.role !== 'determiner') break;
    }
    start--;
  }
  return start;
}

/** End (exclusive) of the simple noun phrase that starts with unit `start`; `start` itself where none does. */
export function phraseEnd(passage: Passage, start: number): number {
  const head = passage[start];
  if (!head) return start;
  if (isWhole(head)) return start + 1;
  let end = start;
  let seen = false;
  while (end < passage.length && belongs(passage, end)) {
    const unit = passage[end] as Unit;
    const opensNew = unit.pos === 'DET' || isDeterminerPronoun(unit);
    if (seen && opensNew && !isPossessive(passage[end - 1])) break;
    if (isNominal(unit)) seen = true;
    end++;
  }
  if (!seen && head.pos === 'PRON') return start + 1;
  return seen || end > start ? end : start;
}

/** "of", "for": prepositions that go on with a phrase. */
const isLink = (unit: Unit): boolean => unit.pos === 'ADP' && unit.role === 'link';

/** Extends a phrase to the right over "of …", "for …" and "and …": "officials in Caracas and the army". */
export function complexPhraseEnd(passage: Passage, start: number): number {
  let end = phraseEnd(passage, start);
  if (end === start) return start;
  for (;;) {
    const link = passage[end];
    if (!link) return end;
    const joins = link.pos === 'CCONJ' || link.text === '&' || isLink(link);
    if (!joins) return end;
    const further = phraseEnd(passage, end + 1);
    if (further === end + 1) return end;
    end = further;
  }
}

/** Leftmost unit of a phrase ending with unit `end`, over "of …", "for …" and "and …". */
export function complexPhraseStart(passage: Passage, end: number): number {
  let start = phraseStart(passage, end);
  if (start > end) return start;
  for (;;) {
    const link = passage[start - 1];
    if (!link || start < 2) return start;
    const joins = link.pos === 'CCONJ' || isLink(link) || link.text === '&';
    const before = passage[start - 2];
    const adjectives = link.pos === 'CCONJ' && before?.pos === 'ADJ';
    if (!joins || !(isNominal(before) || adjectives) || isRelative(passage[start])) return start;
    if (isRelative(passage[start - 2])) return start;
    const further = phraseStart(passage, start - 2);
    if (further > start - 2) return start;
    start = further;
  }
}
