/** What the cross-checker must know of the language: synonyms of measures, running counts, stop words. */
export interface ComparisonLexicon {
  stopWords: ReadonlySet<string>;
}
