import type { Attribution } from './attribution.ts';
import type { ByHand } from './hand-figure.ts';
import type { Hedge } from './hedge.ts';
import type { Quantity } from './quantity.ts';
import type { BlockRole } from './report.ts';
import type { Selector } from './selector.ts';
import type { BlockSpan } from './span.ts';

/** A clause or sentence of a report that holds at least one quantity or an attribution. */
export interface Claim {
  /** Hash of the report's id, the exact words and the ordinal among equals: unrelated edits keep it. */
  id: string;
  reportId: string;
  role: BlockRole;
  /** What is highlighted. */
  span: BlockSpan;
  sentence: BlockSpan;
  /** The clause's words, as they stand in the block. */
  text: string;
  selector: Selector;
  /** In reading order. */
  quantities: Quantity[];
  /** Attributions that hold over this clause, outermost first; `nestedIn` counts within this list. */
  attributions: Attribution[];
  hedges: Hedge[];
  /** The figures that a person marked or put right, where there are any; never on a claim as it is kept. */
  byHand?: ByHand[];
}
