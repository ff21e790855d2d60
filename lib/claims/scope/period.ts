import type { Period } from '../../model/scope.ts';
import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';
import { spanOf } from '../quantity/to-quantity.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { nearest } from './nearest.ts';

function toPeriod(passage: Passage, time: TimeExpression): Period {
  const span = spanOf(passage, time.from, time.to);
  const { start, end } = time.days ?? {};
  const bounds = time.kind === 'since' ? { start } : time.kind === 'until' ? { end } : { start, end };
  return {
    kind: time.kind === 'instant' && start !== end ? 'during' : time.kind,
    ...(bounds.start === undefined ? {} : { start: bounds.start }),
    ...('end' in bounds && bounds.end !== undefined ? { end: bounds.end } : {}),
    text: passage.block.analysis.text.slice(span.start, span.end),
    basis: 'known',
    span,
  };
}

/** The period that the text gives a figure, resolved against the day of publication. */
export function periodOf(
  passage: Passage,
  draft: Draft,
  drafts: Draft[],
  clause: { from: number; to: number },
): Period | undefined {
  const times = passage.times.filter(({ clock }) => !clock);
  const time = nearest(times, draft, drafts, clause);
  return time && toPeriod(passage, time);
}

/** "in that time", "over the same period": the period of the figure before. */
export function borrowsPeriod(
  { atoms, lexicon }: Passage,
  draft: Draft,
  clause: { from: number; to: number },
): boolean {
  const { that, spans } = lexicon.source.time;
  for (let i = Math.max(clause.from, draft.from - 12); i < Math.min(clause.to, draft.to + 12); i++) {
    const [first, second] = [atoms[i]?.lower ?? '', atoms[i + 1]?.lower ?? ''];
    if (that.has(first) && spans.has(second)) return true;
  }
  return false;
}
