/** A date, time or period as the sentence names it. */
export interface TimeExpression {
  /** Atoms `[from, to)`, with the preposition. */
  from: number;
  to: number;
  kind: 'instant' | 'during' | 'since' | 'until';
  /** ISO 8601 days, inclusive; absent where nothing can be told. */
  start?: string;
  end?: string;
  /** True where its numbers are also a quantity ("over the past two years"). */
  counts?: boolean;
  /** -1 for "earlier", for statements of one day. */
  order?: number;
}
