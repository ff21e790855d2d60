/** A number as it stands in the text, without unit: "2.3 million", "two-thirds", "hundreds". */
export interface Numeral {
  /** Atoms `[from, to)`. */
  from: number;
  to: number;
  low: number;
  high: number;
  step: number;
  digits: number;
  /** How it is written. */
  form: 'digits' | 'words' | 'fraction' | 'vague';
  /** True where a scale was written ("million", "bn"). */
  scaled: boolean;
}
