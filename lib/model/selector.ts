/** W3C Web Annotation TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface TextQuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C Web Annotation TextPositionSelector over the report's blocks joined by one line feed. */
export interface TextPositionSelector {
  start: number;
  end: number;
}

export interface Selector {
  quote: TextQuoteSelector;
  position: TextPositionSelector;
}
