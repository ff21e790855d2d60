import type { TimeLexicon } from '../../languages/shape/time.ts';
import type { Atom } from '../quantity/atom.ts';
import {
  addDays,
  addMonths,
  type Days,
  day,
  monthOf,
  monthSpan,
  monthsSpan,
  partOfSpan,
  quarterSpan,
  weekdayOf,
  weekSpan,
  yearOf,
  yearSpan,
} from './calendar.ts';
import type { TimeContext, TimePhrase } from './time-expression.ts';

/** What a recogniser reads from. */
export interface TimeText {
  atoms: Atom[];
  lexicon: TimeLexicon;
  context: TimeContext;
}

type Recogniser = (text: TimeText, i: number) => TimePhrase | undefined;

const lowerAt = (atoms: Atom[], i: number): string => atoms[i]?.lower ?? '';

function phrase(from: number, to: number, days?: Days): TimePhrase {
  return days ? { from, to, days } : { from, to };
}

function isYear(atom: Atom | undefined): boolean {
  return atom?.kind === 'number' && /^(1[5-9]|20)\d\d$/.test(atom.text);
}

function dayNumber(atom: Atom | undefined): number | undefined {
  return atom?.kind === 'number' && /^(0?[1-9]|[12]\d|3[01])$/.test(atom.text) ? atom.value : undefined;
}

/** "on may 19", "oct. 13": a month in small letters, as some wires have it, only beside its day. */
function isPlainDate(atoms: Atom[], i: number): boolean {
  const stop = lowerAt(atoms, i + 1) === '.' ? i + 2 : i + 1;
  const before = lowerAt(atoms, i - 1);
  if (/^(may|march|mar|sun|sat)$/.test(lowerAt(atoms, i)))
    return dayNumber(atoms[stop]) !== undefined && /^(on|since|until|by)$/.test(before);
  return dayNumber(atoms[stop]) !== undefined;
}

/** A month's name, with its abbreviation's stop; "may" and "march" only in capitals and as nouns. */
function monthAt({ atoms, lexicon }: TimeText, i: number): { month: number; to: number } | undefined {
  const atom = atoms[i];
  const month = lexicon.months.get(atom?.lower ?? '');
  if (!atom || month === undefined) return undefined;
  if (atom.text === atom.lower && !isPlainDate(atoms, i)) return undefined;
  const stop = atom.text.length < 5 && lowerAt(atoms, i + 1) === '.' && atoms[i + 1]?.glued === true;
  return { month, to: stop ? i + 2 : i + 1 };
}

/** "May" opens a sentence as a verb; a name ("April Jones") is followed by a surname. */
function isDateWord(text: TimeText, i: number, to: number): boolean {
  const before = lowerAt(text.atoms, i - 1);
  if (dayNumber(text.atoms[to]) !== undefined || isYear(text.atoms[to])) return true;
  const { lexicon } = text;
  if (
    lexicon.yearPrepositions.has(before) ||
    lexicon.last.has(before) ||
    lexicon.this.has(before) ||
    lexicon.next.has(before)
  )
    return true;
  const ambiguous = /^(may|march|april|june|august|mar|sun|sat|mon|wed|dec|jan)$/.test(
    lowerAt(text.atoms, i),
  );
  return !ambiguous && text.atoms[to]?.pos !== 'PROPN';
}

/** The year of a month or day without one: the nearest past one, in a future tense the nearest to come. */
function yearFor(month: number, date: number, { today, future }: TimeContext): number | undefined {
  if (today === undefined) return undefined;
  const year = yearOf(today);
  const candidate = day(year, month, date) ?? monthSpan(year, month).start;
  if (future) return candidate < today && !candidate.startsWith(today.slice(0, 7)) ? year + 1 : year;
  return candidate > today ? year - 1 : year;
}

/** The year after a comma or none, when one stands there. */
function yearAfter(atoms: Atom[], i: number): { year: number; to: number } | undefined {
  const at = lowerAt(atoms, i) === ',' ? i + 1 : i;
  const atom = atoms[at];
  return isYear(atom) && atom ? { year: atom.value, to: at + 1 } : undefined;
}

/** The second day of "20-24", "20 to 24", "5 and 6". */
function rangeEnd(atoms: Atom[], i: number): { date: number; to: number } | undefined {
  const joint = lowerAt(atoms, i);
  if (joint !== '-' && joint !== '–' && joint !== 'to' && joint !== 'and') return undefined;
  const date = dayNumber(atoms[i + 1]);
  if (
    date === undefined ||
    ((joint === 'to' || joint === 'and') &&
      atoms[i + 2]?.pos === 'NOUN' &&
      atoms[i + 2]?.text === atoms[i + 2]?.lower)
  )
    return undefined;
  return { date, to: i + 2 };
}

function datedDays(
  context: TimeContext,
  month: number,
  date: number,
  last: number,
  year?: number,
): Days | undefined {
  const resolved = year ?? yearFor(month, date, context);
  if (resolved === undefined) return undefined;
  const [start, end] = [day(resolved, month, date), day(resolved, month, last)];
  return start && end ? { start, end } : undefined;
}

/** Ordinal endings of dates ("March 3rd"). */
function overOrdinal(atoms: Atom[], i: number): number {
  return atoms[i]?.glued && /^(st|nd|rd|th)$/.test(lowerAt(atoms, i)) ? i + 1 : i;
}

/** "March 21, 2026", "Sept. 20-24", "March 2026", "March". */
const monthFirst: Recogniser = (text, i) => {
  const named = monthAt(text, i);
  if (!named || !isDateWord(text, i, named.to)) return undefined;
  const { atoms, context } = text;
  const date = dayNumber(atoms[named.to]);
  const closed = overOrdinal(atoms, named.to + 1);
  // "In May 12 people": a plural noun takes the number away.
  if (
    date !== undefined &&
    !(atoms[closed]?.pos === 'NOUN' && atoms[closed]?.lemma !== atoms[closed]?.lower)
  ) {
    const range = rangeEnd(atoms, closed);
    const dayTo = range?.to ?? closed;
    const year = yearAfter(atoms, dayTo);
    return phrase(
      i,
      year?.to ?? dayTo,
      datedDays(context, named.month, date, range?.date ?? date, year?.year),
    );
  }
  const year = yearAfter(atoms, named.to);
  const resolved = year?.year ?? yearFor(named.month, 1, context);
  return phrase(
    i,
    year?.to ?? named.to,
    resolved === undefined ? undefined : monthSpan(resolved, named.month),
  );
};

/** "21 March 2026", "the 3rd of May", "12-14 May". */
const dayFirst: Recogniser = (text, i) => {
  const { atoms, context } = text;
  const date = dayNumber(atoms[i]);
  if (date === undefined) return undefined;
  const closed = overOrdinal(atoms, i + 1);
  const range = rangeEnd(atoms, closed);
  let at = range?.to ?? closed;
  if (lowerAt(atoms, at) === 'of') at++;
  const named = monthAt(text, at);
  if (!named) return undefined;
  const year = yearAfter(atoms, named.to);
  return phrase(
    i,
    year?.to ?? named.to,
    datedDays(context, named.month, date, range?.date ?? date, year?.year),
  );
};

/** "2026-01-26", "26/01/2026": with two readings, the day's days are left open. */
const numericDate: Recogniser = ({ atoms }, i) => {
  const [a, s1, b, s2, c] = atoms.slice(i, i + 5);
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number' || s1?.text !== s2?.text)
    return undefined;
  if (!s1?.glued || !b.glued || !c.glued || !/^[-/.–]$/.test(s1.text)) return undefined;
  if (isYear(a) && b.value <= 12 && c.value <= 31) {
    const made = day(a.value, b.value, c.value);
    return phrase(i, i + 5, made ? { start: made, end: made } : undefined);
  }
  if (s1.text === '-' || a.value > 31 || b.value > 31 || !/^\d{2}(\d{2})?$/.test(c.text)) return undefined;
  return phrase(i, i + 5);
};

/** "2.15pm", "5:25 a.m.", "1400 GMT", "4:39". */
const clock: Recogniser = ({ atoms, lexicon }, i) => {
  const atom = atoms[i];
  if (atom?.kind !== 'number') return undefined;
  const colon =
    lowerAt(atoms, i + 1) === ':' &&
    atoms[i + 1]?.glued &&
    atoms[i + 2]?.kind === 'number' &&
    atoms[i + 2]?.glued;
  const sixty = colon && /^\d\d$/.test(atoms[i + 2]?.text ?? '') && atom.value < 100;
  let to = sixty ? i + 3 : i + 1;
  if (sixty && lowerAt(atoms, to) === ':' && atoms[to + 1]?.kind === 'number') to += 2;
  const mark = atoms[to];
  const marked =
    mark !== undefined &&
    lexicon.clock.has(mark.lower) &&
    (mark.lower !== 'hours' || /^[012]\d[0-5]\d$/.test(atom.text));
  const dotted = mark?.lower === 'a' || mark?.lower === 'p';
  const spelled = dotted && lowerAt(atoms, to + 1) === '.' && lowerAt(atoms, to + 2) === 'm';
  if (marked || spelled) return { from: i, to: spelled ? to + 3 : to + 1, clock: true };
  return sixty ? { from: i, to, clock: true } : undefined;
};

/** "2021–22", "2021/22", "2012-2014". */
const yearRange: Recogniser = ({ atoms }, i) => {
  const [first, joint, second] = [atoms[i], atoms[i + 1], atoms[i + 2]];
  if (
    !first ||
    !isYear(first) ||
    !joint?.glued ||
    !/^[-–—/]$/.test(joint.text) ||
    second?.kind !== 'number' ||
    !second.glued
  )
    return undefined;
  const short = /^\d\d$/.test(second.text) && second.value === (first.value + 1) % 100;
  if (!short && !isYear(second)) return undefined;
  const last = short ? first.value + 1 : second.value;
  return phrase(i, i + 3, { start: yearSpan(first.value).start, end: yearSpan(last).end });
};

/** "the 1990s", "1980's". */
const decade: Recogniser = ({ atoms }, i) => {
  const first = atoms[i];
  if (
    !first ||
    !/^(1[5-9]|20)\d0$/.test(first.text) ||
    !/^(['’]?s)$/.test(lowerAt(atoms, i + 1)) ||
    !atoms[i + 1]?.glued
  )
    return undefined;
  return phrase(i, i + 2, { start: yearSpan(first.value).start, end: yearSpan(first.value + 9).end });
};

/** "A.D. 1000", "300 BC". */
const era: Recogniser = ({ atoms, lexicon }, i) => {
  if (lexicon.eras.has(lowerAt(atoms, i)) && atoms[i + 1]?.kind === 'number') {
    const joint = /^(and|to|-|–)$/.test(lowerAt(atoms, i + 2)) && atoms[i + 3]?.kind === 'number';
    return phrase(i, joint ? i + 4 : i + 2);
  }
  const after =
    atoms[i]?.kind === 'number' &&
    lexicon.eras.has(lowerAt(atoms, i + 1)) &&
    atoms[i + 1]?.text !== atoms[i + 1]?.lower;
  return after ? phrase(i, i + 2) : undefined;
};

/** Letters or marks glued behind a number make it no year, but for a possessive whose apostrophe may be lost. */
function gluedBehind(atom: Atom | undefined): boolean {
  return atom?.glued === true && !/^(['’]?s)$/.test(atom.lower) && /^[%°\p{L}]/u.test(atom.lower);
}

/** A year alone; between 1900 and 2099 a bare one is a year unless something is counted by it. */
const bareYear: Recogniser = ({ atoms, lexicon }, i) => {
  const atom = atoms[i];
  if (!atom || !isYear(atom) || gluedBehind(atoms[i + 1]) || lowerAt(atoms, i - 1) === '$') return undefined;
  const before = lowerAt(atoms, i - 1);
  const next = atoms[i + 1];
  const counts =
    next?.kind === 'word' &&
    !next.glued &&
    (next.pos === 'NOUN' || next.pos === 'ADJ') &&
    !lexicon.months.has(next.lower);
  const plural = counts && (next.lemma !== next.lower || /s$/.test(next.lower));
  if (lexicon.surePrepositions.has(before) && !(plural && atom.value < 1900))
    return phrase(i, i + 1, yearSpan(atom.value));
  const between = lexicon.years.has(before) || lexicon.years.has(lowerAt(atoms, i - 3));
  if (atom.value < 1900 && !(between && !counts)) return undefined;
  if (lexicon.notYears.has(before) || plural) return undefined;
  return phrase(i, i + 1, yearSpan(atom.value));
};

const dayWord: Recogniser = ({ atoms, lexicon, context }, i) => {
  const shift = lexicon.days.get(lowerAt(atoms, i));
  if (shift === undefined) return undefined;
  const made = context.today === undefined ? undefined : addDays(context.today, shift);
  return phrase(i, overDaypart(atoms, i + 1), made ? { start: made, end: made } : undefined);
};

function overDaypart(atoms: Atom[], i: number): number {
  return /^(morning|afternoon|evening|night|midday|noon)$/.test(lowerAt(atoms, i)) ? i + 1 : i;
}

const weekday: Recogniser = (text, i) => {
  const { atoms, lexicon, context } = text;
  const atom = atoms[i];
  const number = lexicon.weekdays.get(atom?.lower ?? '');
  if (!atom || number === undefined || atom.text === atom.lower) return undefined;
  if (atom.text.length < 5 && !/^(on|last|this|next|,|\()$/.test(lowerAt(atoms, i - 1))) return undefined;
  const to = overDaypart(atoms, atom.text.length < 5 && lowerAt(atoms, i + 1) === '.' ? i + 2 : i + 1);
  if (context.today === undefined) return phrase(i, to);
  const back = (weekdayOf(context.today) - number + 7) % 7;
  const last = lexicon.last.has(lowerAt(atoms, i - 1));
  const next = context.future || lexicon.next.has(lowerAt(atoms, i - 1));
  const made = addDays(context.today, next ? (7 - back) % 7 : last && back === 0 ? -7 : -back);
  return phrase(i, to, { start: made, end: made });
};

/** The span of a unit of the calendar around a day, moved by so many of it. */
function unitSpan(unit: string, today: string, shift: number): Days | undefined {
  if (unit === 'day') return { start: addDays(today, shift), end: addDays(today, shift) };
  if (unit === 'week') return weekSpan(addDays(today, 7 * shift));
  if (unit === 'weekend') {
    const { start } = weekSpan(addDays(today, 7 * shift));
    return { start: addDays(start, 5), end: addDays(start, 6) };
  }
  if (unit === 'month') {
    const moved = addMonths(today, shift);
    return monthSpan(yearOf(moved), monthOf(moved));
  }
  if (unit === 'quarter') {
    const moved = addMonths(today, 3 * shift);
    return quarterSpan(yearOf(moved), Math.ceil(monthOf(moved) / 3));
  }
  if (unit === 'year') return yearSpan(yearOf(today) + shift);
  if (unit === 'decade') {
    const start = Math.floor(yearOf(today) / 10) * 10 + 10 * shift;
    return { start: yearSpan(start).start, end: yearSpan(start + 9).end };
  }
  return undefined;
}

const CALENDAR_UNITS = new Set(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade']);

/** "this week", "last year", "next month", "last spring", "last March", "the past week". */
const deictic: Recogniser = (text, i) => {
  const { atoms, lexicon, context } = text;
  const word = lowerAt(atoms, i);
  const shift = lexicon.this.has(word)
    ? 0
    : lexicon.last.has(word) || lexicon.past.has(word)
      ? -1
      : lexicon.next.has(word)
        ? 1
        : undefined;
  if (shift === undefined) return undefined;
  const noun = atoms[i + 1];
  const unit = noun?.lower.replace(/['’]s?$/, '') ?? '';
  if (CALENDAR_UNITS.has(unit)) {
    const days = context.today === undefined ? undefined : unitSpan(unit, context.today, shift);
    return phrase(i, i + 2, days);
  }
  if (noun && /^(morning|afternoon|evening|night)$/.test(unit)) {
    const days =
      context.today === undefined ? undefined : unitSpan('day', context.today, unit === 'night' ? shift : 0);
    return phrase(i, i + 2, days);
  }
  const season = lexicon.seasons.get(unit);
  if (season)
    return phrase(
      i,
      i + 2,
      context.today === undefined ? undefined : seasonSpan(season, context.today, shift),
    );
  const named = monthAt(text, i + 1);
  return named && shift <= 0 ? monthFirst(text, i + 1) : undefined;
};

function seasonSpan([first, last]: readonly [number, number], today: string, shift: number): Days {
  const year = yearOf(today);
  const running = monthsSpan(year, first, last);
  if (shift === 0) return running;
  if (shift > 0) return running.start > today ? running : monthsSpan(year + 1, first, last);
  return running.end < today ? running : monthsSpan(year - 1, first, last);
}

/** "the first quarter (of 2025)", "the second half of last year", "Q3 2025". */
const partOfYear: Recogniser = (text, i) => {
  const { atoms, lexicon, context } = text;
  const short = /^q$/.test(lowerAt(atoms, i)) && atoms[i + 1]?.glued && atoms[i + 1]?.kind === 'number';
  const ordinal = short ? atoms[i + 1]?.value : lexicon.ordinals.get(lowerAt(atoms, i));
  const unit = short ? 'quarter' : lowerAt(atoms, i + 1);
  if (ordinal === undefined || (unit !== 'quarter' && unit !== 'half') || ordinal > 4) return undefined;
  const at = lowerAt(atoms, i + 2) === 'of' || lowerAt(atoms, i + 2) === ',' ? i + 3 : i + 2;
  const year = isYear(atoms[at]) ? phrase(at, at + 1, yearSpan(atoms[at]?.value ?? 0)) : deictic(text, at);
  const isOfYear = year?.days !== undefined && year.days.end.slice(5) === '12-31';
  if (unit === 'half' && !isOfYear) return undefined;
  const to = isOfYear ? year.to : i + 2;
  const base = isOfYear ? yearOf(year.days?.start ?? '') : yearOfPart(ordinal, context);
  if (base === undefined) return phrase(i, to);
  return phrase(
    i,
    to,
    unit === 'quarter'
      ? quarterSpan(base, ordinal)
      : monthsSpan(base, ordinal === 1 ? 1 : 7, ordinal === 1 ? 6 : 12),
  );
};

function yearOfPart(quarter: number, { today, future }: TimeContext): number | undefined {
  if (today === undefined) return undefined;
  const { start } = quarterSpan(yearOf(today), quarter);
  return start > today && !future ? yearOf(today) - 1 : yearOf(today);
}

/** "early this month", "late 2025", "mid-March". */
const partOfPeriod: Recogniser = (text, i) => {
  const word = lowerAt(text.atoms, i);
  if (word !== 'early' && word !== 'late' && word !== 'mid') return undefined;
  let at = i + 1;
  if (/^(-|in|on|of)$/.test(lowerAt(text.atoms, at))) at++;
  const inner =
    monthFirst(text, at) ??
    deictic(text, at) ??
    (isYear(text.atoms[at]) ? phrase(at, at + 1, yearSpan(text.atoms[at]?.value ?? 0)) : undefined);
  if (!inner) return undefined;
  return phrase(
    i,
    inner.to,
    inner.days && inner.days.start !== inner.days.end ? partOfSpan(inner.days, word) : inner.days,
  );
};

/** Steps back from today by so many units. */
function back(today: string, amount: number, unit: string): string | undefined {
  if (unit === 'day' || unit === 'night') return addDays(today, -amount);
  if (unit === 'week') return addDays(today, -7 * amount);
  if (unit === 'fortnight') return addDays(today, -14 * amount);
  if (unit === 'month') return addMonths(today, -amount);
  if (unit === 'year') return addMonths(today, -12 * amount);
  if (unit === 'decade') return addMonths(today, -120 * amount);
  return undefined;
}

function amountAt(text: TimeText, i: number, numbers: ReadonlyMap<string, number>): number | undefined {
  const atom = text.atoms[i];
  if (atom?.kind === 'number') return atom.value;
  return numbers.get(atom?.lower ?? '');
}

const SMALL = new Map(
  'a an one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i): [string, number] => [word, Math.max(1, i - 1)]),
);

/** "the past two years", "last 24 hours": its numbers count too. */
const pastSpan: Recogniser = (text, i) => {
  const { atoms, lexicon, context } = text;
  if (!lexicon.past.has(lowerAt(atoms, i))) return undefined;
  const amount = amountAt(text, i + 1, SMALL);
  const unit = atoms[i + 2]?.lower.replace(/s$/, '') ?? '';
  if (amount === undefined || !/^(hour|day|week|month|year|decade|night|fortnight)$/.test(unit))
    return undefined;
  const { today } = context;
  const start =
    today === undefined
      ? undefined
      : unit === 'hour'
        ? addDays(today, -Math.ceil(amount / 24))
        : back(today, amount, unit);
  return { from: i, to: i + 3, counts: true, ...(start && today ? { days: { start, end: today } } : {}) };
};

/** "three years ago", "a year earlier": its numbers count too, an article's don't. */
const ago: Recogniser = (text, i) => {
  const { atoms, lexicon, context } = text;
  const amount = amountAt(text, i, SMALL);
  const unit = atoms[i + 1]?.lower.replace(/s$/, '') ?? '';
  const last = lowerAt(atoms, i + 2);
  const backward = lexicon.ago.has(last) || lexicon.earlier.has(last);
  if (
    amount === undefined ||
    !backward ||
    !/^(hour|day|week|month|year|decade|fortnight|quarter)$/.test(unit)
  )
    return undefined;
  const at = context.today === undefined ? undefined : back(context.today, amount, unit);
  const wide =
    at === undefined
      ? undefined
      : unit === 'year' || unit === 'decade'
        ? yearSpan(yearOf(at))
        : unit === 'month'
          ? monthSpan(yearOf(at), monthOf(at))
          : { start: at, end: at };
  const counts = !/^an?$/.test(lowerAt(atoms, i));
  return { from: i, to: i + 3, ...(counts ? { counts } : {}), ...(wide ? { days: wide } : {}) };
};

/** Order is precedence: what reads more of the text stands first. */
export const RECOGNISERS: readonly Recogniser[] = [
  numericDate,
  clock,
  dayFirst,
  monthFirst,
  yearRange,
  decade,
  era,
  partOfPeriod,
  partOfYear,
  pastSpan,
  ago,
  deictic,
  dayWord,
  weekday,
  bareYear,
];
