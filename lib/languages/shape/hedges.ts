import type { HedgeKind } from '../../model/hedge.ts';

export interface HedgePhrase {
  kind: HedgeKind;
  /** Lower-case words in order. */
  words: readonly string[];
}

/** How the language hedges. Words are lower-case. */
export interface HedgeLexicon {
  /** Set phrases by their first word, longest first. */
  phrases: ReadonlyMap<string, readonly HedgePhrase[]>;
  /** Auxiliaries of possibility ("could"), hedges together with their verb. */
  modals: ReadonlySet<string>;
  /** Words that open a condition ("if"). */
  conditions: ReadonlySet<string>;
  /** Words after which those open none ("as if", "asked if"). */
  notConditions: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Words that point at a figure named before ("the", "that"), and nouns for it, by lemma ("toll"). */
  pointers: ReadonlySet<string>;
  backNouns: ReadonlySet<string>;
  /** Pronouns that stand for a figure or a statement named before, at a sentence's start ("neither"). */
  backPronouns: ReadonlySet<string>;
}
