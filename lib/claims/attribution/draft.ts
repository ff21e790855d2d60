import type { CueFrame } from '../../languages/shape/attribution.ts';
import type { BlockSpan, Span } from '../../model/span.ts';
import type { Quotation } from './quotation.ts';

/** An attribution as read in one sentence, before names are resolved and quotations joined. */
export interface Draft {
  block: number;
  cue: Span[];
  lemma: string;
  frame: CueFrame;
  negated: boolean;
  passive: boolean;
  /** Attributes only a figure or quoted words. */
  weak: boolean;
  source?: Span;
  /** Where the source stands, when a verb without a subject has it from the block before. */
  sourceBlock?: number;
  /** No source stands there: whoever spoke before. */
  silent: boolean;
  /** What a relative pronoun as source stands for. */
  antecedent?: Span;
  content: BlockSpan[];
  /** Quotations of the top level that stand in the content. */
  quotations: Quotation[];
  /** Ends with a colon: what follows is its content. */
  open: boolean;
}
