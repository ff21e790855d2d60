/** What kind of thing a unit measures. Units of one dimension convert, currencies excepted. */
export type Dimension =
  | 'count'
  | 'share'
  | 'currency'
  | 'duration'
  | 'age'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'frequency'
  | 'data'
  | 'angle'
  | 'magnitude'
  | 'electric'
  | 'points'
  | 'other';

/** A canonical unit as it stands in `lib/units/definitions`. */
export interface UnitDefinition {
  /** Stable id, e.g. `kilometre`, `usd`, `percent`, `year-of-age`. */
  id: string;
  dimension: Dimension;
  /** Value in the dimension's base unit = value * factor + offset. Absent for units that do not convert. */
  factor?: number;
  offset?: number;
}

/** The unit of a quantity: a canonical unit, perhaps per another ("barrels a day", "per 100,000 people"). */
export interface QuantityUnit {
  /** Id of a `UnitDefinition`; `count` for plain counts, whose measure says what is counted. */
  id: string;
  dimension: Dimension;
  /** The denominator of a rate: unit id or counted noun's lemma, and how many of it (100,000 in "per 100,000 people"). */
  per?: { id: string; amount: number };
}
