import type { Cue } from './cue.ts';
import type { Range } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import type { Subject } from './subject.ts';

/** A cue with what was found around it, as ranges of units. */
export interface Reading {
  cue: Cue;
  subject?: Subject | undefined;
  /** The subject is another cue's ("said … and added"). */
  shared: boolean;
  content: Range[];
  /** No subject stands there, where the language needs none: whoever spoke before. */
  silent?: boolean;
  /** Attributes only a figure or quoted words. */
  weak: boolean;
  /** Ends with a colon: what follows is its content. */
  open: boolean;
}

const COMMA = /^(,|–|—|―|--|-)$/;
const STOP = /^([.!?;,:–—―-]+)$/;
const QUOTED_COMMA = /[,–—][”"’']+$/;

/** A comma or dash. */
export const isComma = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.quotation && COMMA.test(unit.text);

/** A comma or dash, or a quotation that ends with one (“…,”). */
export const pauses = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.quotation ? QUOTED_COMMA.test(unit.text) : COMMA.test(unit.text));

export const isStop = (unit: Unit | undefined): boolean => unit !== undefined && STOP.test(unit.text);

export const isVerb = (unit: Unit | undefined): boolean => unit?.pos === 'VERB' || unit?.pos === 'AUX';

/** Whether a verb stands among the units `[from, to)`. */
export function hasVerb(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(passage[i])) return true;
  return false;
}

/** A quotation in double marks. */
export const isQuoted = (unit: Unit | undefined): boolean => unit?.quotation?.double === true;

function trim(passage: Passage, from: number, to: number): Range | undefined {
  let [start, end] = [from, to];
  while (end > start && isStop(passage[end - 1])) end--;
  while (start < end && isStop(passage[start])) start++;
  return start < end ? { from: start, to: end } : undefined;
}

/** Ranges without the punctuation at their ends, empty ones left out. */
export function ranges(passage: Passage, ...pairs: [number, number][]): Range[] {
  return pairs.flatMap(([from, to]) => trim(passage, from, to) ?? []);
}
