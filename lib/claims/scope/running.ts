import type { Measure } from '../../model/quantity.ts';
import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';
import { longest } from '../quantity/phrases.ts';

/** True where a tally goes on: "so far", "has risen to", "death toll". */
export function isRunning(
  { atoms, lexicon }: Passage,
  draft: Draft,
  measure: Measure,
  clause: { from: number; to: number },
): boolean {
  if (lexicon.source.measures.runningNouns.has(measure.head)) return true;
  if (draft.direction && draft.kind === 'level' && draft.unit.id === 'count') return true;
  for (let i = clause.from; i < clause.to; i++) if (longest(lexicon.running, atoms, i)) return true;
  return false;
}
