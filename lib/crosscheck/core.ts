import type { Comparison } from './comparison.ts';

/** True where each figure has a word of its own for what it counts, and the two words differ. */
export function slotsDiffer({ a, b }: Comparison): boolean {
  return a.slot !== '' && b.slot !== '' && a.slot !== b.slot;
}

/** True where measures or nearest words name one thing, and no head says otherwise. */
export function countsOneThing(comparison: Comparison): boolean {
  const { head, crossed, topic } = comparison.measure;
  return head === 1 || crossed === 1 || (topic === 1 && head === 0 && !slotsDiffer(comparison));
}
