/** How far the words of a figure reach, as parts of its value; tuned on the bench for cross-checking. */
export const WIDTHS = {
  /** A figure with one significant digit ("300", "1 billion") is exact to about a tenth. */
  oneDigit: 0.1,
  /** "about", "some", "roughly". */
  about: 0.05,
  aboutOneDigit: 0.1,
  /** "nearly", "almost", "just under": below the figure only. */
  nearly: 0.07,
  /** "at least", "more than", "up to": so far on the open side and no farther. */
  open: 0.16,
  /** Counts below this are exact: nobody rounds 80 people. */
  exactBelow: 100,
  /** Percentages, ages and durations are exact to half a unit at most. */
  halfUnit: 0.5,
} as const;
