/** What tells a full stop of an abbreviation from one that ends a sentence. Lower-case, without the last stop. */
export interface SentenceLexicon {
  /** Never the end of a sentence ("Mr", "Gen", "vs"). */
  titles: ReadonlySet<string>;
  /** May end a sentence when a sentence-like word follows ("Inc", "a.m", "U.S"). */
  abbreviations: ReadonlySet<string>;
  /** Words that, capitalised after an abbreviation, begin a sentence ("The", "He"). */
  starters: ReadonlySet<string>;
  /** Abbreviations before figures only ("No", "Art"). */
  beforeFigures: ReadonlySet<string>;
}
