import type { CalendarUnit } from '../../languages/shape/time.ts';
import type { Days } from './calendar.ts';

/** What a recogniser made of the words from one atom on, before its preposition is looked at. */
export interface TimePhrase {
  /** Atoms `[from, to)`. */
  from: number;
  to: number;
  /** The days it names; absent where the publication date is needed and unknown. */
  days?: Days;
  /** The very day that "a month ago" counts back to, where `days` are all of that month. */
  at?: string;
  /** "The year before": the unit of time before the one that the sentence named last. */
  before?: CalendarUnit;
  /** A clock time: tells nothing of the day and no figure either. */
  clock?: boolean;
  /** Atoms `[from, to)` of it that are also a quantity ("over the past |two years"). */
  counts?: { from: number; to: number };
  /** True where it describes the noun behind it ("first-quarter profit"), and dates no verb before it. */
  describes?: boolean;
}

/** A date, time or period as the sentence names it, with its preposition. */
export interface TimeExpression extends TimePhrase {
  kind: 'instant' | 'during' | 'since' | 'until';
}

/** What dates are resolved by. */
export interface TimeContext {
  /** Day of publication, ISO 8601. */
  today: string | undefined;
  /** True where the tense looks ahead. */
  future: boolean;
  /** True where somebody expects, plans, asks or offers, so that a deadline ("by June") is still to come. */
  expects: boolean;
}
