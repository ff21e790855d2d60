import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';

/** Further back than this, what stands before a figure belongs to something else. */
const NEAR = 14;

/** What begins within so many atoms of its clause's start opens it. */
const OPENING = 3;

/** A stretch of atoms `[from, to)`. */
interface Stretch {
  from: number;
  to: number;
}

/** Figures that stand between two places of the sentence. */
function figuresBetween(drafts: Draft[], from: number, to: number): number {
  return drafts.filter((draft) => draft.from >= from && draft.to <= to).length;
}

/** True where a comma and a verb stand between: what lies before belongs to another part of the sentence. */
function parted({ atoms }: Passage, from: number, to: number): boolean {
  const between = atoms.slice(from, to);
  return (
    between.some(({ text }) => text === ',') && between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

/** "said 131 and says |that 541 …": another statement begins between the two. */
function statedApart({ atoms, lexicon }: Passage, from: number, to: number): boolean {
  const { saying, that } = lexicon.source.measures;
  return atoms.slice(from, to).some(({ lower }, i, list) => {
    const before = list[i - 1];
    return that.has(lower) && before?.pos === 'VERB' && saying.has(before.lemma);
  });
}

/**
 * The stretch that belongs to a figure: the first behind it with no other figure between, else the last before
 * it, else one that opens the sentence or is its only one.
 * @param limit atoms `[from, to)` of the figure's clause
 */
export function nearest<T extends Stretch>(
  passage: Passage,
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
  if (
    before &&
    draft.from - before.to < NEAR &&
    !parted(passage, before.to, draft.from) &&
    figuresBetween(drafts, before.to, draft.from) === 0
  )
    return before;
  const opening = inClause.find(({ from, to }) => to <= draft.from && from <= limit.from + OPENING);
  if (opening) return opening;
  const [only] = inClause.length === 1 && candidates.length === 1 ? inClause : [];
  if (!only) return undefined;
  const isApart =
    only.from >= draft.to ? statedApart(passage, draft.to, only.from) : parted(passage, only.to, draft.from);
  return isApart ? undefined : only;
}
