/** Figures, units, bounds and dates as the language writes them. */
export interface QuantityLexicon {
  /** Number words to values ("eleven" → 11). */
  numberWords: ReadonlyMap<string, number>;
}
