/** Pushes labels apart so that none covers another; each stays as near to its wish as the others let it. */
export function spreadLabels(wishes: readonly number[], apart: number): number[] {
  const order = wishes.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  const placed: number[] = [...wishes];
  let free = Number.NEGATIVE_INFINITY;
  for (const { y, index } of order) {
    placed[index] = Math.max(y, free);
    free = (placed[index] ?? 0) + apart;
  }
  return placed;
}
