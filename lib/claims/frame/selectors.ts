import type { Block } from '../../model/report.ts';
import type { Selector } from '../../model/selector.ts';
import type { BlockSpan } from '../../model/span.ts';

/** Characters of context on either side: enough to tell equal sentences apart, little enough to survive edits. */
const CONTEXT = 32;

/** Never cuts a surrogate pair in half. */
function sliceWhole(text: string, start: number, end: number): string {
  const low = (at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return text.slice(low(start) ? start + 1 : start, low(end) ? end - 1 : end);
}

/** Makes selectors for spans of these blocks; positions count over the blocks joined by one line feed. */
export function selectorsOf(blocks: readonly Block[]): (span: BlockSpan) => Selector {
  const starts: number[] = [];
  let position = 0;
  for (const { text } of blocks) {
    starts.push(position);
    position += text.length + 1;
  }
  return ({ block, start, end }) => {
    const text = blocks[block]?.text ?? '';
    const base = starts[block] ?? 0;
    return {
      quote: {
        exact: text.slice(start, end),
        prefix: sliceWhole(text, Math.max(0, start - CONTEXT), start),
        suffix: sliceWhole(text, end, Math.min(text.length, end + CONTEXT)),
      },
      position: { start: base + start, end: base + end },
    };
  };
}
