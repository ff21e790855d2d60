import type { Scope } from './scope.ts';
import type { BlockSpan } from './span.ts';
import type { QuantityUnit } from './unit.ts';

/** How the words bound the figure: "about 300", "at least 11", "more than 100", "up to 25", "18 to 25". */
export type Bound =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'at-least'
  | 'at-most'
  | 'more-than'
  | 'fewer-than'
  | 'between';

/**
 * A figure as stated, scale applied ("2.3 million" is 2,300,000; "25 %" is 25).
 * `low === high` but for ranges; an open side is said by `bound`, never by infinity, so that it survives JSON.
 */
export interface Interval {
  low: number;
  high: number;
}

/** What is counted or measured. Lemmas are lower-case. */
export interface Measure {
  /** Head noun's lemma ("prisoner", "turnout", "death toll" → "toll"); empty when the text names none. */
  head: string;
  /** Lemmas of the head's modifiers, in reading order ("political"). */
  modifiers: string[];
  /** Lemma of what was done to or by the counted ("release", "die"), nouns of action included. */
  action?: string;
  /** True where the action is denied ("40 have not been found"). */
  negated?: boolean;
  /** Lemmas of the further words that say what the figure is about: subject, object, prepositional complements. */
  about: string[];
  /** A word of the name that the figure belongs to, lower-case: the closest one, else the last one named before. */
  subject?: string;
  /** The words themselves, as printed, for people. */
  text: string;
  span?: BlockSpan;
}

/** An amount, a movement of an amount, or a part of a whole. */
export type QuantityKind = 'level' | 'change' | 'share';

/** Results are told apart from what somebody asks, offers, plans or expects. */
export type Modality =
  | 'result'
  | 'forecast'
  | 'demand'
  | 'offer'
  | 'plan'
  | 'agreement'
  | 'hypothetical'
  | 'threshold';

/** Points to a quantity of the same extraction: index of the claim and of the quantity in it. */
export interface QuantityPlace {
  claim: number;
  quantity: number;
}

/** A figure given by another ("about half as many", "up from 40"). */
export interface Relative {
  /** `times` multiplies the base ("half as many"), `plus` adds to it ("20 more than"), `from` names an earlier level. */
  operation: 'times' | 'plus' | 'from';
  /** Factor or addend. */
  amount: Interval;
  /** Where the base stands, when the same article gives it. */
  base?: QuantityPlace;
  /** The base's words. */
  baseText?: string;
}

/** When the statement was made. */
export interface AsOf {
  /** ISO 8601 date or date-time; absent when unknown. */
  at?: string;
  /** `stated`: the text says so ("earlier", "by Friday evening"); `published`: from publication or the period's end. */
  basis: 'stated' | 'published' | 'unknown';
  /** Order among statements of one article and day: -1 "earlier", 0 now. */
  order?: number;
  text?: string;
}

/** One figure of running text, understood. */
export interface Quantity {
  /** The figure with its bound and unit words ("about 300 people" without "people"). */
  span: BlockSpan;
  /** The number alone ("300", "half as many"). */
  figure: BlockSpan;
  value: Interval;
  bound: Bound;
  /** Unit of the last significant digit as written, scale applied: 100,000 for "2.3 million", 1 for "104". */
  step: number;
  /** Number of significant digits as written: 2 for "2.3 million", 1 for "300". */
  digits: number;
  unit: QuantityUnit;
  measure: Measure;
  scope: Scope;
  asOf: AsOf;
  kind: QuantityKind;
  /** For changes, and for levels said to have been reached by one ("rose to 29"). */
  direction?: 'up' | 'down';
  modality: Modality;
  relative?: Relative;
  /** The whole that this is a part of ("of whom 80 …"), when the same article gives it. */
  partOf?: QuantityPlace;
  /** Words that make this a part ("of whom", "including", "another"), when they do. */
  partWord?: string;
  /** True where a tally goes on ("so far", "has risen to", "death toll"). */
  running?: boolean;
  /** Name of the parser that made it; an error report names it. */
  parser: string;
}
