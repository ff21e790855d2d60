import type { Draft } from './draft.ts';

interface Interval {
  start: number;
  end: number;
  draft: number;
}

function byBlock(drafts: Draft[]): Map<number, Interval[]> {
  const intervals = drafts.flatMap(({ content }, draft) =>
    content.map(({ block, start, end }) => ({ block, start, end, draft })),
  );
  return Map.groupBy(intervals, ({ block }) => block);
}

/**
 * For each draft the index of the one in whose content its cue stands, the innermost one. One sweep over each block.
 */
export function nestDrafts(drafts: Draft[]): (number | undefined)[] {
  const parents: (number | undefined)[] = drafts.map(() => undefined);
  const intervals = byBlock(drafts);
  const cues = Map.groupBy(
    drafts.map(({ block, cue }, draft) => ({ block, at: cue[0]?.start ?? 0, draft })),
    ({ block }) => block,
  );
  for (const [block, list] of cues) {
    const pending = (intervals.get(block) ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
    const active: Interval[] = [];
    let next = 0;
    for (const { at, draft } of list.sort((a, b) => a.at - b.at)) {
      for (; (pending[next]?.start ?? Infinity) <= at; next++) {
        const interval = pending[next];
        if (interval) active.push(interval);
      }
      while ((active.at(-1)?.end ?? Infinity) <= at) active.pop();
      const container = active.findLast((interval) => interval.end > at && interval.draft !== draft);
      if (container && parents[container.draft] !== draft) parents[draft] = container.draft;
    }
  }
  return parents;
}
