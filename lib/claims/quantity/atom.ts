import type { PartOfSpeech } from '../../model/analysis.ts';

/**
 * The smallest piece that the quantity grammar reads: a number with its separators, a word, or one sign.
 * Finer than a token where those glue ("A$1.2bn", "five-year"), coarser where they split ("816 000").
 */
export interface Atom {
  kind: 'number' | 'word' | 'sign';
  text: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
  start: number;
  end: number;
  /** True where no white space stands before it. */
  glued: boolean;
  /** A participle that may stand before a noun like an adjective ("fuming acid"). */
  participle: boolean;
  /** Says more of the noun before it, in languages whose nouns come first. */
  post: boolean;
  /** Tagged as a verb, but looks like a plural noun ("104 strikes"). */
  plural: boolean;
  /** The value of a number, its last written place (0.1 for "2.3") and its significant digits. */
  value: number;
  step: number;
  digits: number;
}
