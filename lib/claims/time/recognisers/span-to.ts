import type { CalendarUnit } from '../../../languages/shape/time.ts';
import { addDays, addMonths, type Days, monthsSpan, yearOf, yearSpan } from '../calendar.ts';
import { stepsBack } from '../calendar-unit.ts';
import type { TimePhrase } from '../time-expression.ts';
import { dayFirst, monthFirst } from './dates.ts';
import { deictic } from './deictic.ts';
import { isYear, lowerAt, phrase, type Recogniser, type TimeText } from './recogniser.ts';

/** So long a span may be, in its units: beyond, the number counts something else. */
const LONGEST = 60;

interface Length {
  amount: number;
  unit: CalendarUnit;
  /** Atom behind it. */
  to: number;
  /** Written with a number, and not the unit alone. */
  isNumbered: boolean;
}

/** "half-year", "half year". */
function halfYear({ atoms, lexicon }: TimeText, i: number): Length | undefined {
  if (lexicon.yearParts.get(lowerAt(atoms, i)) !== 'half') return undefined;
  const at = lowerAt(atoms, i + 1) === '-' ? i + 2 : i + 1;
  if (lexicon.calendarUnits.get(lowerAt(atoms, at)) !== 'year') return undefined;
  return { amount: 6, unit: 'month', to: at + 1, isNumbered: false };
}

/** "nine months", "the year", "half-year". */
function lengthAt(text: TimeText, i: number): Length | undefined {
  const { atoms, lexicon } = text;
  const half = halfYear(text, i);
  if (half) return half;
  const atom = atoms[i];
  const number = atom?.kind === 'number' ? atom.value : lexicon.small.get(atom?.lower ?? '');
  const amount = number !== undefined && number <= LONGEST ? number : undefined;
  const at = amount === undefined ? i : i + 1;
  const unit = lexicon.calendarUnits.get(lowerAt(atoms, at));
  if (unit === undefined || unit === 'hour' || unit === 'day') return undefined;
  return {
    amount: amount ?? 1,
    unit,
    to: at + 1,
    isNumbered: amount !== undefined && !lexicon.articles.has(lowerAt(atoms, i)),
  };
}

/** The span of that length that ends on a day; whole months where it ends with one. */
function spanBefore(end: string, { amount, unit }: Length): Days | undefined {
  const before = stepsBack(addDays(end, 1), amount, unit);
  return before === undefined ? undefined : { start: before, end };
}

/** "nine months" within a period is a length of time besides. */
function counted(phrase: TimePhrase, from: number, { isNumbered, to }: Length): TimePhrase {
  return isNumbered ? { ...phrase, counts: { from, to } } : phrase;
}

/** "the twelve months to March", "the year ended 30 June", "the half-year to June". */
export const spanTo: Recogniser = (text, i) => {
  const { atoms, lexicon } = text;
  const length = lengthAt(text, i);
  if (!length || !lexicon.spanEnds?.has(lowerAt(atoms, length.to))) return undefined;
  let at = length.to + 1;
  while (lexicon.spanEdges?.has(lowerAt(atoms, at))) at++;
  const end = dayFirst(text, at) ?? monthFirst(text, at);
  if (!end) return undefined;
  return counted(phrase(i, end.to, end.days && spanBefore(end.days.end, length)), i, length);
};

/** The year that a span is a part of: "of 2025", "of last year", "of the year". */
function yearAt(text: TimeText, i: number): { days: Days | undefined; to: number } | undefined {
  const { atoms, lexicon, context } = text;
  if (isYear(atoms[i])) return { days: yearSpan(atoms[i]?.value ?? 0), to: i + 1 };
  if (lexicon.definite?.has(lowerAt(atoms, i)) && lexicon.calendarUnits.get(lowerAt(atoms, i + 1)) === 'year')
    return { days: context.today === undefined ? undefined : yearSpan(yearOf(context.today)), to: i + 2 };
  const named = deictic(text, i);
  const isWhole = named?.days?.start.endsWith('01-01') && named.days.end.endsWith('12-31');
  return named && isWhole ? { days: named.days, to: named.to } : undefined;
}

/** "the first nine months of the year", "the last three months of 2025". */
export const monthsOfYear: Recogniser = (text, i) => {
  const { atoms, lexicon } = text;
  const isFirst = lexicon.ordinals.get(lowerAt(atoms, i)) === 1;
  if (!isFirst && !lexicon.last.has(lowerAt(atoms, i))) return undefined;
  const length = lengthAt(text, i + 1);
  if (!length?.isNumbered || length.unit !== 'month' || length.amount > 11) return undefined;
  if (!lexicon.of.has(lowerAt(atoms, length.to))) return undefined;
  const year = yearAt(text, length.to + 1);
  if (!year) return undefined;
  const { start, end } = year.days ?? {};
  const days =
    start === undefined || end === undefined
      ? undefined
      : isFirst
        ? monthsSpan(yearOf(start), 1, length.amount)
        : { start: addMonths(addDays(end, 1), -length.amount), end };
  return counted(phrase(i, year.to, days), i + 1, length);
};
