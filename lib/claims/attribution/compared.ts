import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Passage } from './passage.ts';

/** "twelve more |than the port has named", "as |many as the port has named": what follows unit `end` is a mere measure. */
export const isCompared = (passage: Passage, end: number, { comparisons }: AttributionLexicon): boolean =>
  comparisons.some((words) => words.every((word, k) => passage[end - words.length + 1 + k]?.lower === word));
