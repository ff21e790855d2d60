import type { Attribution } from '../../model/attribution.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { BlockSpan } from '../../model/span.ts';
import type { AnalysedBlock } from '../document.ts';
import type { SentenceQuantities } from '../quantity/extract-quantities.ts';
import { spanOf } from '../quantity/to-quantity.ts';
import { holdsOver, overlaps } from './attributions-over.ts';
import { isWorthy } from './worthy.ts';

/** A clause that will be a claim. */
export interface Ground {
  span: BlockSpan;
  sentence: BlockSpan;
  quantities: Quantity[];
}

/** The clauses of one sentence that have a figure of their own; a sentence is taken whole when it has one clause. */
function countedGrounds({ passage, quantities, clauses }: SentenceQuantities): Ground[] {
  const { start, end } = passage.sentence;
  const sentence = { block: passage.block.index, start, end };
  return clauses
    .map((clause, i) => {
      const { block, ...own } = spanOf(passage, clause.from, clause.to);
      const span = {
        block,
        start: i === 0 ? start : own.start,
        end: i === clauses.length - 1 ? end : own.end,
      };
      return {
        sentence,
        span,
        quantities: quantities.filter(({ figure }) => figure.start >= span.start && figure.start < span.end),
      };
    })
    .filter((ground) => ground.quantities.length > 0);
}

/** All claims' grounds of one block, in reading order: clauses with figures, and sentences that somebody said. */
export function groundsOf(
  block: AnalysedBlock,
  counted: SentenceQuantities[],
  attributions: readonly Attribution[],
): Ground[] {
  const figures = counted
    .flatMap(countedGrounds)
    .filter(
      ({ span, quantities }) => quantities.some(isWorthy) || attributions.some((a) => holdsOver(a, span)),
    );
  const taken = new Set(figures.map(({ sentence }) => sentence.start));
  const said = block.analysis.sentences
    .filter(({ start }) => !taken.has(start))
    .map(({ start, end }): BlockSpan => ({ block: block.index, start, end }))
    .filter((span) =>
      attributions.some(({ content }) =>
        content.some((part) => part.block === span.block && overlaps(part, span)),
      ),
    )
    .map((span): Ground => ({ span, sentence: span, quantities: [] }));
  return [...figures, ...said].sort((a, b) => a.span.start - b.span.start);
}
