import type { Block } from '../model/report.ts';
import type { Selector } from '../model/selector.ts';
import type { BlockSpan } from '../model/span.ts';

/** Characters on either side that tell equal quotations apart. */
const CONTEXT = 32;

/** The blocks joined by line feeds, and where each begins. */
interface Joined {
  text: string;
  starts: number[];
}

/** Made once for all claims of a page: joining its text for each of thousands fills the page's memory. */
const joinedBlocks = new WeakMap<readonly Block[], Joined>();

function joinedOf(blocks: readonly Block[]): Joined {
  const known = joinedBlocks.get(blocks);
  if (known) return known;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  const joined = { text: blocks.map(({ text }) => text).join('\n'), starts };
  joinedBlocks.set(blocks, joined);
  return joined;
}

/** W3C selectors of a span: its words with what surrounds them, and its place in the blocks joined by line feeds. */
export function describe(blocks: readonly Block[], span: BlockSpan): Selector {
  const { text } = joinedOf(blocks);
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
  const { text, starts } = joinedOf(blocks);
  return starts[block] ?? text.length + 1;
}
