import type { Bound, Interval, Measure } from './quantity.ts';
import type { Period } from './scope.ts';
import type { Span } from './span.ts';
import type { QuantityUnit } from './unit.ts';

/** What was read off the text where a person put a figure right; for people, never compared. */
export interface ReadFigure {
  value: Interval;
  bound: Bound;
  unit: QuantityUnit;
  /** What is counted, as shown. */
  counted: string;
  places: string[];
  /** As printed, empty where there is none. */
  period: string;
  /** Who says so, as shown; empty where nobody is named. */
  source: string;
}

/** A figure as a person gives it: read off the page by hand, or put right. */
export interface HandFigure extends Omit<ReadFigure, 'counted' | 'period'> {
  /** Where it stands in the words of the claim, in UTF-16 units. */
  at: Span;
  /** What is counted, the person's words in `text`. */
  measure: Measure;
  period?: Period;
  /** Absent where nothing was read off the text at this place. */
  was?: ReadFigure;
}

/** That a figure of a claim is a person's, and what the text was read as. */
export interface ByHand {
  /** Id under which its events are kept, and the last of them. */
  id: string;
  heads: string[];
  /** `added`: a person marked these words; `corrected`: a person put a figure of them right. */
  kind: 'added' | 'corrected';
  /** Index of the figure in the claim. */
  quantity: number;
  author: string;
  /** ISO 8601 time of the last change. */
  at: string;
  was?: ReadFigure;
  /** What others, or the same person elsewhere, made of the same words without knowing this; none of it counts. */
  others: { author: string; at: string; figure: HandFigure }[];
}
