import type { Attribution } from '../../model/attribution.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { BlockSpan } from '../../model/span.ts';
import type { AnalysedBlock } from '../document.ts';
import type { SentenceQuantities } from '../quantity/extract-quantities.ts';
import { spanOf } from '../quantity/to-quantity.ts';
import { holdsOver } from './attributions-over.ts';
import { isWorthy } from './worthy.ts';

/** A clause that will be a claim. */
export interface Ground {
  span: BlockSpan;
  sentence: BlockSpan;
  quantities: Quantity[];
}

/** A block without a word ("225.86", "-5.44%", "2") is a cell, a page number or a counter, and says nothing. */
const SAYS = /\p{L}{2}/u;

/** "three years ago", "in the past two years": numbers that only say when. */
function datingOf({ passage, drafts, quantities }: SentenceQuantities): Set<Quantity> {
  const dates = passage.times.flatMap(({ counts }) => counts ?? []);
  const isWithin = ({ from, to }: { from: number; to: number }) =>
    dates.some((date) => from >= date.from && to <= date.to);
  return new Set(
    quantities.filter(({ unit }, i) => {
      const draft = drafts[i];
      return unit.dimension === 'duration' && draft !== undefined && isWithin(draft.number);
    }),
  );
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

/**
 * All claims' grounds of one block, in reading order: clauses with figures, and sentences that somebody said.
 * @param said attributions by the start of the sentence that their content reaches into
 */
export function groundsOf(
  block: AnalysedBlock,
  counted: SentenceQuantities[],
  said: ReadonlyMap<number, readonly Attribution[]>,
): Ground[] {
  const isSaid = ({ sentence, span }: Ground): boolean =>
    (said.get(sentence.start) ?? []).some((attribution) => holdsOver(attribution, span));
  const dating = new Set(counted.flatMap((sentence) => [...datingOf(sentence)]));
  const figures = (SAYS.test(block.block.text) ? counted : [])
    .flatMap(countedGrounds)
    .filter((ground) => ground.quantities.some((one) => isWorthy(one, dating)) || isSaid(ground));
  const taken = new Set(figures.map(({ sentence }) => sentence.start));
  const quotes = block.analysis.sentences
    .filter(({ start }) => said.has(start) && !taken.has(start))
    .map(({ start, end }): Ground => {
      const span = { block: block.index, start, end };
      return { span, sentence: span, quantities: [] };
    });
  return [...figures, ...quotes].sort((a, b) => a.span.start - b.span.start);
}
