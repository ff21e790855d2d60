import type { BlockSpan } from '../model/span.ts';

/** A stretch of a block's text that stands, character for character, in one text node of the page. */
export interface TextRun {
  /** Offset in the block's text. */
  at: number;
  node: Text;
  /** Offset in the node's data. */
  from: number;
  length: number;
  /** True where page text that isn't the block's stands between this run and the one before. */
  afterGap: boolean;
}

/** For each block of an article, in order, where its text stands in the page. Spaces made from `br` have no run. */
export interface TextMap {
  runs: TextRun[][];
}

/** One end of a stretch of page text. */
export interface PagePoint {
  node: Text;
  offset: number;
}

/** A stretch of page text without foreign text inside. */
export interface PageStretch {
  start: PagePoint;
  end: PagePoint;
}

/** Where a span of a block stands in the page: several stretches where the page has other text in between. */
export function stretchesOf(map: TextMap, span: BlockSpan): PageStretch[] {
  const stretches: PageStretch[] = [];
  for (const run of map.runs[span.block] ?? []) {
    const start = Math.max(span.start, run.at);
    const end = Math.min(span.end, run.at + run.length);
    if (start < end) extend(stretches, run, start, end);
  }
  return stretches;
}

function extend(stretches: PageStretch[], run: TextRun, start: number, end: number): void {
  const from = { node: run.node, offset: run.from + start - run.at };
  const to = { node: run.node, offset: run.from + end - run.at };
  const last = stretches.at(-1);
  if (last && !run.afterGap) last.end = to;
  else stretches.push({ start: from, end: to });
}
