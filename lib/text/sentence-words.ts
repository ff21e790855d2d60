/** Words that tell a full stop inside a sentence from one that ends it; lower-case, without the last stop. */
export interface SentenceWords {
  /** Never the end of a sentence ("mr", "gen"). */
  titles: ReadonlySet<string>;
  /** May end one, when the next word can begin one ("inc", "u.s"). */
  abbreviations: ReadonlySet<string>;
  /** Words that begin sentences ("the", "he"). */
  starters: ReadonlySet<string>;
  /** Abbreviations only before figures ("no"). */
  beforeFigures: ReadonlySet<string>;
}
