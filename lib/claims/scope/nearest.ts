import type { Draft } from '../quantity/draft.ts';

/** A stretch of atoms `[from, to)`. */
interface Stretch {
  from: number;
  to: number;
}

/** Figures that stand between two places of the sentence. */
function figuresBetween(drafts: Draft[], from: number, to: number): number {
  return drafts.filter((draft) => draft.from >= from && draft.to <= to).length;
}

/**
 * The stretch that belongs to a figure: the first behind it with no other figure between, else the last before
 * it, else one that opens the sentence or is its only one.
 * @param limit atoms `[from, to)` of the figure's clause
 */
export function nearest<T extends Stretch>(
  candidates: T[],
  draft: Draft,
  drafts: Draft[],
  limit: Stretch,
): T | undefined {
  const inClause = candidates.filter(({ from }) => from >= limit.from && from < limit.to);
  const inside = inClause.find(({ from, to }) => from >= draft.from && to <= draft.to);
  const after = inClause.find(({ from }) => from >= draft.to);
  if (inside) return inside;
  if (after && figuresBetween(drafts, draft.to, after.from) === 0) return after;
  const before = inClause.findLast(({ to }) => to <= draft.from);
  if (before && figuresBetween(drafts, before.to, draft.from) === 0) return before;
  const opening = inClause.find(({ to }) => to <= draft.from && figuresBetween(drafts, 0, to) === 0);
  return opening ?? (inClause.length === 1 && candidates.length === 1 ? inClause[0] : undefined);
}
