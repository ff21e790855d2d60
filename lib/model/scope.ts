import type { BlockSpan } from './span.ts';

/** A place as the text names it. */
export interface Place {
  name: string;
  /** Containing places that the same article states ("Tocuyito, Venezuela"), nearest first. */
  within: string[];
  /** `known`: stated at the figure; `resolved`: carried from the sentence's or report's context (dateline). */
  basis: 'known' | 'resolved';
  span?: BlockSpan;
}

/** The time a figure speaks of. Dates are ISO 8601 days, inclusive. */
export interface Period {
  kind: 'instant' | 'during' | 'since' | 'until' | 'per';
  start?: string;
  end?: string;
  /** As printed ("since December"). */
  text: string;
  basis: 'known' | 'resolved';
  span?: BlockSpan;
}

/** Where and when a figure holds. */
export interface Scope {
  places: Place[];
  period?: Period;
}
