/** Numbers that count nothing. Keys lower-case. */
export interface NonClaimLexicon {
  /** Words before a number that make it a name ("section", "flight", "no."). */
  designators: ReadonlySet<string>;
  /** Capitalised names that a number belongs to ("S&P", "FTSE", "Boeing"). */
  namesBefore: ReadonlySet<string>;
  /** Words before which "one" is no count ("one of the", "one day"). */
  oneIdioms: ReadonlySet<string>;
  /** The one of them behind which a noun doesn't count either ("of"). */
  oneOf: ReadonlySet<string>;
  /** Words before "one" that make it a pronoun ("this one", "no one"). */
  oneBefore: ReadonlySet<string>;
  /** Words behind a year that sets a standard ("on 2005 levels"). */
  yearHeads?: ReadonlySet<string>;
  /** Adjectives before tens that stand for what lies among them ("in the low 40s"). */
  tensBefore?: ReadonlySet<string>;
  /** Phrases that only look like figures ("a hundred times over"). */
  phrases: ReadonlySet<string>;
  /** Words behind a number and a hyphen that make it part of a name or title ("two-time", "five-star"). */
  epithets?: ReadonlySet<string>;
  /** Words before "of three" that say how many children somebody has ("mother"). */
  parents?: ReadonlySet<string>;
  /** Words between the two numbers of a result ("312 for 7"). */
  scoreJoints?: ReadonlySet<string>;
  /** Street words of addresses, as printed after the name. */
  streets: ReadonlySet<string>;
}
