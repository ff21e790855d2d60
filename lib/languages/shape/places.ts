/** What tells a place from another name. Lower-case. */
export interface PlaceLexicon {
  /** Prepositions before places ("in", "near"). */
  prepositions: ReadonlySet<string>;
  /** Common nouns that are places ("districts", lemma "district"). */
  nouns: ReadonlySet<string>;
  /** Names that are places also as a subject ("Chile reported 40 deaths"), before one of these verbs (lemmas). */
  countries?: ReadonlySet<string>;
  tellingVerbs?: ReadonlySet<string>;
  /** Capitalised words that are no places though a preposition stands before ("Congress"). */
  notPlaces: ReadonlySet<string>;
  /** Words that set a sentence's figures beyond the town from which a report was written ("nationwide"). */
  beyond: ReadonlySet<string>;
}
