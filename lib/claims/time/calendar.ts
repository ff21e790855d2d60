/** ISO 8601 days, computed without clock or zone. */

/** A span of days, both ends included. */
export interface Days {
  start: string;
  end: string;
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Milliseconds of a day's midnight; NaN for what is no day. */
function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day that a date or date-time names, or undefined. */
export function dayOf(date: string | undefined): string | undefined {
  const day = date?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  return day !== undefined && !Number.isNaN(timeOf(day)) ? day : undefined;
}

/** A day of the calendar; undefined for 31 February and the like. */
export function day(year: number, month: number, date: number): string | undefined {
  const made = iso(Date.UTC(year, month - 1, date));
  return made.endsWith(`-${String(date).padStart(2, '0')}`) ? made : undefined;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(date: string): number {
  return new Date(timeOf(date)).getUTCDay() || 7;
}

export function addDays(date: string, days: number): string {
  return iso(timeOf(date) + days * 86_400_000);
}

/** The same day so many months on; the month's last day where it has none such. */
export function addMonths(date: string, months: number): string {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const { end } = monthSpan(year, month);
  const date2 = Math.min(Number(date.slice(8)), Number(end.slice(8)));
  return `${end.slice(0, 8)}${String(date2).padStart(2, '0')}`;
}

export function monthSpan(year: number, month: number): Days {
  return { start: iso(Date.UTC(year, month - 1, 1)), end: iso(Date.UTC(year, month, 0)) };
}

/** From the first day of one month to the last of another, which may lie in the next year. */
export function monthsSpan(year: number, first: number, last: number): Days {
  const { start } = monthSpan(year, first);
  return { start, end: monthSpan(last < first ? year + 1 : year, last).end };
}

export function yearSpan(year: number): Days {
  const padded = String(year).padStart(4, '0');
  return { start: `${padded}-01-01`, end: `${padded}-12-31` };
}

/** Monday to Sunday of the day's week. */
export function weekSpan(date: string): Days {
  const start = addDays(date, 1 - weekdayOf(date));
  return { start, end: addDays(start, 6) };
}

export function quarterSpan(year: number, quarter: number): Days {
  return monthsSpan(year, quarter * 3 - 2, quarter * 3);
}

/** The first, middle or last third of a span. */
export function partOfSpan({ start, end }: Days, part: 'early' | 'mid' | 'late'): Days {
  const length = Math.round((timeOf(end) - timeOf(start)) / 86_400_000) + 1;
  const third = Math.floor(length / 3);
  if (part === 'early') return { start, end: addDays(start, third - 1) };
  if (part === 'mid') return { start: addDays(start, third), end: addDays(end, -third) };
  return { start: addDays(end, 1 - third), end };
}
