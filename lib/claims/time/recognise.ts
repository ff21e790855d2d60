import { clock, entryTime, hourAt, hourBetween, spokenClock, wordClock } from './recognisers/clock.ts';
import { dayFirst, monthFirst } from './recognisers/dates.ts';
import { dayWord, weekday } from './recognisers/day-words.ts';
import { deictic } from './recognisers/deictic.ts';
import { hourOfDay } from './recognisers/hour-of-day.ts';
import { numericDate } from './recognisers/numeric-date.ts';
import { partOfPeriod, partOfYear } from './recognisers/part-of-year.ts';
import { ago, pastSpan, unitBefore } from './recognisers/past-span.ts';
import type { Recogniser } from './recognisers/recogniser.ts';
import { monthsOfYear, spanTo } from './recognisers/span-to.ts';
import { bareYear, decade, decadeBehind, era, yearRange } from './recognisers/years.ts';

/** Order is precedence: what reads more of the text stands first. */
export const RECOGNISERS: readonly Recogniser[] = [
  numericDate,
  entryTime,
  clock,
  hourBetween,
  spokenClock,
  wordClock,
  hourAt,
  hourOfDay,
  dayFirst,
  monthFirst,
  yearRange,
  decade,
  decadeBehind,
  era,
  spanTo,
  monthsOfYear,
  partOfPeriod,
  partOfYear,
  pastSpan,
  ago,
  unitBefore,
  deictic,
  dayWord,
  weekday,
  bareYear,
];
