import type { CalendarUnit } from '../../languages/shape/time.ts';
import {
  addDays,
  addMonths,
  type Days,
  monthOf,
  monthSpan,
  monthsSpan,
  quarterSpan,
  weekSpan,
  yearOf,
  yearSpan,
} from './calendar.ts';

function weekend(date: string): Days {
  const { start } = weekSpan(date);
  return { start: addDays(start, 5), end: addDays(start, 6) };
}

function decadeSpan(year: number): Days {
  const start = Math.floor(year / 10) * 10;
  return { start: yearSpan(start).start, end: yearSpan(start + 9).end };
}

/** The span of a unit of the calendar around a day, moved by so many of it: last month is -1. */
export function unitSpan(unit: CalendarUnit, today: string, shift: number): Days | undefined {
  const moved = stepsBack(today, -shift, unit);
  if (moved === undefined) return undefined;
  if (unit === 'week') return weekSpan(moved);
  if (unit === 'weekend') return weekend(moved);
  if (unit === 'month') return monthSpan(yearOf(moved), monthOf(moved));
  if (unit === 'quarter') return quarterSpan(yearOf(moved), Math.ceil(monthOf(moved) / 3));
  if (unit === 'year') return yearSpan(yearOf(moved));
  return unit === 'decade' ? decadeSpan(yearOf(moved)) : { start: moved, end: moved };
}

const MONTHS: Partial<Record<CalendarUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };
const DAYS: Partial<Record<CalendarUnit, number>> = {
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  weekend: 7,
  fortnight: 14,
};

/** The day so many units before another. */
export function stepsBack(today: string, amount: number, unit: CalendarUnit): string | undefined {
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(today, -Math.round(amount * months));
  const days = DAYS[unit];
  return days === undefined ? undefined : addDays(today, -Math.ceil(amount * days));
}

/** Until so late in a year "this winter" is the one that began in the year before. */
const WINTER_UNTIL = 5;

/** A season of this year, the last one over, or the next to come. */
export function seasonSpan([first, last]: readonly [number, number], today: string, shift: number): Days {
  const year = first > last && monthOf(today) <= WINTER_UNTIL ? yearOf(today) - 1 : yearOf(today);
  const running = monthsSpan(year, first, last);
  if (shift === 0) return running;
  if (shift > 0) return running.start > today ? running : monthsSpan(year + 1, first, last);
  return running.end < today ? running : monthsSpan(year - 1, first, last);
}
