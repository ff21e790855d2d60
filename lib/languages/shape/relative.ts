/** Words of figures that are given by another ("half as many"). */
export interface RelativeLexicon {
  /** "as" of "as many as". */
  as: ReadonlySet<string>;
  many: ReadonlySet<string>;
  /** Words before the base ("the", "that", "last year's"). */
  definite: ReadonlySet<string>;
  /** Nouns that stand for the base ("number", "figure", "level"). */
  amounts: ReadonlySet<string>;
}
