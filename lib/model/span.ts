/** A half-open range `[start, end)` of UTF-16 units in one text. */
export interface Span {
  start: number;
  end: number;
}

/** A half-open range of UTF-16 units in the text of block number `block` of a report. */
export interface BlockSpan extends Span {
  block: number;
}
