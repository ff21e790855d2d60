/** How a unit is written. */
export interface UnitNames {
  /** Names as words, singular; regular plurals are understood ("square metre"). */
  words?: readonly string[];
  /** Irregular plurals and abbreviations that never take an ending, any case ("feet", "sq m"). */
  forms?: readonly string[];
  /** Symbols, in exactly this case ("MW", "km/h"). */
  symbols?: readonly string[];
}

/** A currency's names beside its code. */
export interface CurrencyNames extends UnitNames {
  /** Signs that stand before the amount ("US$", "€"). */
  before?: readonly string[];
  /** Letters that mean it only where they are glued to what is written like money ("R4bn", "N1,200", but "R4"). */
  initials?: readonly string[];
}

export interface UnitLexicon {
  /** Endings of regular plurals with what they stand behind. */
  plurals: readonly (readonly [after: RegExp, ending: string])[];
  /** Names by canonical unit id. */
  names: ReadonlyMap<string, UnitNames>;
  /** Names by currency id (ISO 4217 code, lower-case, or minor unit). */
  currencies: ReadonlyMap<string, CurrencyNames>;
  /** Words that begin a rate: "per", "a", "an", "each", "every". */
  per: ReadonlySet<string>;
  /** Words after a duration that make an age ("old"), or `of age`. */
  ageWords: ReadonlySet<string>;
  /** Words next to the strength of an earthquake. */
  magnitudes: ReadonlySet<string>;
  /** "aged", "age" before a number. */
  ageBefore: ReadonlySet<string>;
  /** "is", "was", "turned" before a bare age, behind one of `agePersons`. */
  ageVerbs: ReadonlySet<string>;
  agePersons: ReadonlySet<string>;
  /** Before a span that is the age of the person before it ("un hombre |de 34 años"). */
  ageOf?: ReadonlySet<string>;
  /** People who are sorted by age ("children under five"). */
  agedPeople: ReadonlySet<string>;
  /** Words for one person behind which a number between commas is an age ("the driver, 58, said"). */
  somebody?: ReadonlySet<string>;
  /** Words for tenths of a percentage point, and what may stand behind their "of" ("décimas |de punto"). */
  tenths?: { words: ReadonlySet<string>; of: ReadonlySet<string> };
  /** Those of `per` that also stand before anything that is counted ("per patient"). */
  perAny: ReadonlySet<string>;
  /** Those of `per` behind which a number may stand ("per 100,000 people"). */
  perNumber: ReadonlySet<string>;
  /** Letters that are a unit only behind a larger one ("6ft 2in", "2h 30m"): letter → unit id. */
  partSymbols?: ReadonlyMap<string, string>;
  /** Short names that are verbs as often as units ("won"). */
  verbs: ReadonlySet<string>;
  /** Country abbreviations between an amount or "a" and its unit ("$75 U.S.", "a US pint"). */
  countries: ReadonlySet<string>;
  /** Ids of units that "a"/"an" may make a rate with ("$5 a month"). */
  ratePeriods: ReadonlySet<string>;
  /**
   * Currencies whose name is a weight, too: unit id → id of the weight; lemmas of verbs and words before the figure
   * and words right behind it that mean the weight; nouns behind "of" that mean the money.
   */
  weights?: {
    units: ReadonlyMap<string, string>;
    verbs: ReadonlySet<string>;
    after: ReadonlySet<string>;
    funds: ReadonlySet<string>;
  };
  /** Minor unit of a currency, for "15 dollars 50": currency id → [minor id, how many make one]. */
  minor: ReadonlyMap<string, readonly [string, number]>;
}
