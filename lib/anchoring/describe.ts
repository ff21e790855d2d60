import type { Block } from '../model/report.ts';
import type { Selector } from '../model/selector.ts';
import type { BlockSpan } from '../model/span.ts';

/** Characters on either side that tell equal quotations apart. */
const CONTEXT = 32;

/** W3C selectors of a span: its words with what surrounds them, and its place in the blocks joined by line feeds. */
export function describe(blocks: readonly Block[], span: BlockSpan): Selector {
  const text = blocks.map((block) => block.text).join('\n');
  const start = blockStart(blocks, span.block) + span.start;
  const end = start + span.end - span.start;
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { start, end },
  };
}

/** Where a block begins in the blocks joined by line feeds. */
export function blockStart(blocks: readonly Block[], block: number): number {
  return blocks.slice(0, block).reduce((sum, { text }) => sum + text.length + 1, 0);
}
