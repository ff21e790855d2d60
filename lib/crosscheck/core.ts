import type { Comparison } from './comparison.ts';

/** True where measures or nearest words name one thing, and no head says otherwise. */
export function countsOneThing({ measure }: Comparison): boolean {
  return measure.head === 1 || measure.crossed === 1 || (measure.topic === 1 && measure.head === 0);
}
