/** Who says what, as the language puts it. */
export interface AttributionLexicon {
  /** Lemmas of cue verbs. */
  cueVerbs: ReadonlyMap<string, string>;
}
