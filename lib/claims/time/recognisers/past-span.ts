import type { CalendarUnit } from '../../../languages/shape/time.ts';
import { type Days, monthOf, monthSpan, yearOf, yearSpan } from '../calendar.ts';
import { stepsBack } from '../calendar-unit.ts';
import { lowerAt, phrase, type Recogniser, type TimeText } from './recogniser.ts';

function amountAt({ atoms, lexicon }: TimeText, i: number): number | undefined {
  const atom = atoms[i];
  return atom?.kind === 'number' ? atom.value : lexicon.small.get(atom?.lower ?? '');
}

/** "the past two years", "last 24 hours": its numbers count too. */
export const pastSpan: Recogniser = (text, i) => {
  const { atoms, lexicon, context } = text;
  if (!lexicon.past.has(lowerAt(atoms, i))) return undefined;
  const amount = amountAt(text, i + 1);
  const unit = lexicon.calendarUnits.get(lowerAt(atoms, i + 2));
  if (amount === undefined || unit === undefined) return undefined;
  const { today } = context;
  const start = today === undefined ? undefined : stepsBack(today, amount, unit);
  return {
    ...phrase(i, i + 3, start && today ? { start, end: today } : undefined),
    counts: { from: i, to: i + 3 },
  };
};

/** "a year ago" names a year, "a month ago" a month, "a week ago" a day. */
function around(day: string, unit: CalendarUnit): Days {
  if (unit === 'year' || unit === 'decade') return yearSpan(yearOf(day));
  return unit === 'month' ? monthSpan(yearOf(day), monthOf(day)) : { start: day, end: day };
}

/** "hace tres años": its number counts, an article's doesn't. */
const agoBefore: Recogniser = ({ atoms, lexicon, context }, i) => {
  if (!lexicon.agoBefore?.has(lowerAt(atoms, i))) return undefined;
  const amount = amountAt({ atoms, lexicon, context }, i + 1);
  const unit = lexicon.calendarUnits.get(lowerAt(atoms, i + 2));
  if (amount === undefined || unit === undefined) return undefined;
  const day = context.today === undefined ? undefined : stepsBack(context.today, amount, unit);
  const counts = !lexicon.articles.has(lowerAt(atoms, i + 1));
  return {
    from: i,
    to: i + 3,
    ...(counts ? { counts: { from: i, to: i + 3 } } : {}),
    ...(day ? { days: around(day, unit), at: day } : {}),
  };
};

/** "ago", "earlier", and a "before" that nothing comes after ("a year before, 40 had come"). */
function leadsBack({ atoms, lexicon }: TimeText, i: number): boolean {
  const word = lowerAt(atoms, i);
  if (lexicon.ago.has(word) || lexicon.earlier.has(word)) return true;
  const next = atoms[i + 1];
  return lexicon.before.has(word) && (next === undefined || next.pos === 'PUNCT');
}

/** "the year before", "the month earlier": before what the sentence named last. */
export const unitBefore: Recogniser = (text, i) => {
  const { atoms, lexicon } = text;
  const unit = lexicon.calendarUnits.get(lowerAt(atoms, i + 1));
  const isBack =
    lexicon.definite?.has(lowerAt(atoms, i)) && unit && unit !== 'hour' && leadsBack(text, i + 2);
  return isBack ? { from: i, to: i + 3, before: unit } : undefined;
};

/** "three years ago", "a year earlier": its numbers count too, an article's don't. */
export const ago: Recogniser = (text, i) => {
  const before = agoBefore(text, i);
  if (before) return before;
  const { atoms, lexicon, context } = text;
  const amount = amountAt(text, i);
  const unit = lexicon.calendarUnits.get(lowerAt(atoms, i + 1));
  if (amount === undefined || unit === undefined || !leadsBack(text, i + 2)) return undefined;
  const day = context.today === undefined ? undefined : stepsBack(context.today, amount, unit);
  const counts = !lexicon.articles.has(lowerAt(atoms, i));
  // "in March, against 890 |a year earlier": before what the sentence named.
  const relates = !counts && amount === 1 && unit !== 'hour' && !lexicon.ago.has(lowerAt(atoms, i + 2));
  return {
    from: i,
    to: i + 3,
    ...(counts ? { counts: { from: i, to: i + 3 } } : {}),
    ...(day ? { days: around(day, unit), at: day } : {}),
    ...(relates ? { before: unit } : {}),
  };
};
