/** Units that periods are named by. */
export type CalendarUnit =
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade';

/** Words of dates and times. Keys lower-case. */
export interface TimeLexicon {
  /** "january", "jan" → 1 … 12. */
  months: ReadonlyMap<string, number>;
  /** "monday", "mon" → 1 … 7 (ISO 8601). */
  weekdays: ReadonlyMap<string, number>;
  /** "a.m.", "pm", "gmt", "o'clock": what makes a number a clock time. */
  clock: ReadonlySet<string>;
  /** "half", "quarter" of a spoken clock time, the words that lead to its hour, and hours with names ("noon"). */
  clockParts?: ReadonlySet<string>;
  clockPast?: ReadonlySet<string>;
  clockTo?: ReadonlySet<string>;
  clockNames?: ReadonlySet<string>;
  /** The word that leads to an hour, and verbs and particles before it of what happens at one ("went in at nine"). */
  clockAt?: ReadonlySet<string>;
  clockVerbs?: ReadonlySet<string>;
  /** Those that a price may have ("closed at 9.15"). */
  clockPrices?: ReadonlySet<string>;
  /** Articles before an hour of the day ("a |las 10"), and words that belong to it ("horas"). */
  hourArticles?: ReadonlySet<string>;
  hourWords?: ReadonlySet<string>;
  /** "today" → 0, "yesterday" → -1. */
  days: ReadonlyMap<string, number>;
  /** "spring" … → [first month, last month]. */
  seasons: ReadonlyMap<string, readonly [number, number]>;
  /** "first" → 1 … for quarters and halves. */
  ordinals: ReadonlyMap<string, number>;
  /** Words before years: "in", "since", "by", "of", "during", "until". */
  yearPrepositions: ReadonlySet<string>;
  /** Those that make even "1520" a year ("in", "since"). */
  surePrepositions: ReadonlySet<string>;
  /** Words before a pair of years ("between 1600 and 1900"). */
  years: ReadonlySet<string>;
  /** Words after which a number that looks like a year is none ("more than 2000"). */
  notYears: ReadonlySet<string>;
  /** Preposition → kind of period. */
  prepositions: ReadonlyMap<string, 'during' | 'since' | 'until' | 'instant'>;
  last: ReadonlySet<string>;
  this: ReadonlySet<string>;
  next: ReadonlySet<string>;
  ago: ReadonlySet<string>;
  earlier: ReadonlySet<string>;
  /** "before" where nothing comes after ("a year before, …"). */
  before: ReadonlySet<string>;
  early: ReadonlySet<string>;
  /** "ad", "bc": eras around a year. */
  eras: ReadonlySet<string>;
  /** Words that mean all of the recent span: "past", "last" in "over the past two years". */
  past: ReadonlySet<string>;
  /** First words of what dates a statement ("by Friday", "as of 3 May"). */
  dating: ReadonlySet<string>;
  /** Words before what a figure is compared with ("than in 2022", "from 40 in March"). */
  contrasts: ReadonlySet<string>;
  /** Words before "since" that make a record ("the highest level since"). */
  records: ReadonlySet<string>;
  /** Words that make a record some words before "since" ("the first gain since"). */
  firsts?: ReadonlySet<string>;
  /** What opens a standard of comparison with a verb ("double |what it was in 2022"). */
  standards?: ReadonlySet<string>;
  /** "since" some words before its date ("since fighting broke out on March 20"). */
  since: ReadonlySet<string>;
  /** "that", "the same" before a word for a time ("in that time"). */
  that: ReadonlySet<string>;
  spans: ReadonlySet<string>;
  /** Endings that make an owner of a time ("Tuesday's earthquake"). */
  possessive: ReadonlySet<string>;
  /** How a counted noun ends behind a number that only looks like a year. */
  plural: RegExp;
  /** Plural nouns without an ending ("people"). */
  plurals?: ReadonlySet<string>;
  /** Modal words that turn a date to the future ("will"). */
  future: ReadonlySet<string>;
  /** Month names that are words in small letters ("may"), and those that are people's names too. */
  ambiguous: ReadonlySet<string>;
  alsoNames: ReadonlySet<string>;
  /** Prepositions before dates, and before months alone. */
  datePrepositions: ReadonlySet<string>;
  monthPrepositions: ReadonlySet<string>;
  /** What stands before an abbreviated weekday. */
  weekdayBefore: ReadonlySet<string>;
  /** What joins two dates or years ("to", "-", "and"). */
  joints: ReadonlySet<string>;
  ordinalEndings: ReadonlySet<string>;
  of: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** Words right before four digits that are a year then, in small letters ("dating to", "since at least"). */
  yearLeads?: ReadonlySet<string>;
  /** What stands before "year" where its number follows ("fiscal year 2019"). */
  yearKinds?: ReadonlySet<string>;
  /** Plural nouns of what happens or is made in a year ("the 2024 |elections"). */
  yearNouns?: ReadonlySet<string>;
  /** Words before that day or month that only say that the span ends with it ("to |the end of May"). */
  spanEdges?: ReadonlySet<string>;
  /** Between a span of time and the day or month with which it ends ("the year to May"). */
  spanEnds?: ReadonlySet<string>;
  /** Before a unit that is counted back from the time named last ("the year before"). */
  definite?: ReadonlySet<string>;
  /** "hours" behind four digits ("1400 hours"). */
  hours: ReadonlySet<string>;
  dayparts: ReadonlySet<string>;
  calendarUnits: ReadonlyMap<string, CalendarUnit>;
  /** Numbers as words, small ones: "two" → 2, articles → 1. */
  small: ReadonlyMap<string, number>;
  /** "early" …, and what may stand behind it ("-", "in"). */
  parts: ReadonlyMap<string, 'early' | 'mid' | 'late'>;
  partJoints: ReadonlySet<string>;
  yearParts: ReadonlyMap<string, 'quarter' | 'half'>;
  quarterLetters: ReadonlySet<string>;
  /** Words between a preposition and its date ("by the end of May"). */
  edges: ReadonlySet<string>;
  /** "from", "between": what opens a period of two dates. */
  openers: ReadonlySet<string>;
  /** "to", "until", "and": what closes it. */
  closers: ReadonlySet<string>;
  /** True where months and weekdays are written small, and "last" and "next" stand behind their noun too. */
  smallNames?: boolean;
  /** "ago" where it stands before its span ("hace tres años"). */
  agoBefore?: ReadonlySet<string>;
  /** Before the tens that name ten years ("los |años 90"). */
  decadeWords?: ReadonlySet<string>;
  /** The one of them that needs an opener. */
  and: ReadonlySet<string>;
}
