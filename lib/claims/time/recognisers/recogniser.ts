import type { TimeLexicon } from '../../../languages/shape/time.ts';
import type { Atom } from '../../quantity/atom.ts';
import type { Days } from '../calendar.ts';
import type { TimeContext, TimePhrase } from '../time-expression.ts';

/** What a recogniser reads from. */
export interface TimeText {
  atoms: Atom[];
  lexicon: TimeLexicon;
  context: TimeContext;
}

/** Reads one written form of a date, time or period from atom `i` on. */
export type Recogniser = (text: TimeText, i: number) => TimePhrase | undefined;

export const lowerAt = (atoms: Atom[], i: number): string => atoms[i]?.lower ?? '';

export function phrase(from: number, to: number, days?: Days): TimePhrase {
  return days ? { from, to, days } : { from, to };
}

/** Four digits that may be a year. */
export function isYear(atom: Atom | undefined): boolean {
  return atom?.kind === 'number' && /^(1[5-9]|20)\d\d$/.test(atom.text);
}

/** A day of the month. */
export function dayNumber(atom: Atom | undefined): number | undefined {
  return atom?.kind === 'number' && /^(0?[1-9]|[12]\d|3[01])$/.test(atom.text) ? atom.value : undefined;
}
