import type { TextMap, TextRun } from '../article/text-map.ts';
import type { BlockSpan } from '../model/span.ts';

/**
 * The stretch of one block that a range of the page covers: of the first block that it touches, since no claim runs
 * over two. Null where it touches no text of the article.
 */
export function selectedSpan({ runs }: TextMap, range: Range): BlockSpan | null {
  for (const [block, own] of runs.entries()) {
    const parts = own.flatMap((run) => coveredPart(run, range) ?? []);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first && last) return { block, start: first.start, end: last.end };
  }
  return null;
}

function coveredPart(
  { at, node, from, length }: TextRun,
  range: Range,
): { start: number; end: number } | null {
  if (!range.intersectsNode(node)) return null;
  const start = Math.max(from, node === range.startContainer ? range.startOffset : 0);
  const end = Math.min(from + length, node === range.endContainer ? range.endOffset : node.data.length);
  return start < end ? { start: at + start - from, end: at + end - from } : null;
}
