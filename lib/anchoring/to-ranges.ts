import { type PageStretch, stretchesOf, type TextMap } from '../article/text-map.ts';
import type { BlockSpan } from '../model/span.ts';

/**
 * Live ranges over the words of a span: one where the page has nothing else in between, several where it has. Empty
 * when any of the words no longer stands where it was read.
 */
export function toRanges(map: TextMap, span: BlockSpan): Range[] {
  const stretches = stretchesOf(map, span);
  return stretches.every(stands) ? stretches.map(toRange) : [];
}

function stands({ start, end }: PageStretch): boolean {
  return [start, end].every(({ node, offset }) => node.isConnected && offset <= node.data.length);
}

function toRange({ start, end }: PageStretch): Range {
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The page's words under ranges, as a block's text would have them; a line break counts as a space. */
export function textUnder(ranges: readonly Range[]): string {
  return ranges
    .map(textOfRange)
    .join('')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function textOfRange(range: Range): string {
  if (range.startContainer === range.endContainer) return range.toString();
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_ALL);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    if (node.nodeName === 'BR') text += ' ';
    if (node instanceof Text) text += partOf(node, range);
  }
  return text;
}

function partOf(node: Text, range: Range): string {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.data.length;
  return node.data.slice(from, to);
}
