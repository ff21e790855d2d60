/** One bench: a script of the project that predicts, and a program that scores its prediction. */
export interface Bench {
  /** Name of the npm script that predicts: `bench:<script>`. */
  script: string;
  /** What is read: a file or a folder. */
  input: string;
  /** Further words for the script. */
  options?: string[];
  /** Program and words that score a prediction; the prediction's path is put behind them. */
  scorer: string[];
}
