import type { AsOf } from '../../model/quantity.ts';
import type { Period } from '../../model/scope.ts';
import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';
import { lowerAt } from '../quantity/passage.ts';
import { spanOf } from '../quantity/to-quantity.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { isStatementDate } from './period.ts';

/** "had earlier reported", "previously": an earlier statement of the same day or story. */
function isEarlier(passage: Passage, draft: Draft, clause: { from: number; to: number }): boolean {
  const { earlier } = passage.lexicon.source.time;
  for (let i = Math.max(clause.from, draft.from - 10); i < draft.from; i++) {
    if (earlier.has(lowerAt(passage, i)) && !passage.inTime[i]) return true;
  }
  return false;
}

/** "by Friday evening", "as of 3 May", "said on Friday": the text dates its statement, no later than it was printed. */
function statedAt(
  passage: Passage,
  clause: { from: number; to: number },
  published: string | undefined,
): AsOf | undefined {
  const time = passage.times.find(
    (candidate) =>
      !candidate.clock &&
      candidate.days !== undefined &&
      candidate.from >= clause.from &&
      (isStatementDate(passage, candidate) ||
        (candidate.from < clause.to &&
          passage.lexicon.source.time.dating.has(lowerAt(passage, candidate.from)))),
  );
  if (!time?.days || (published !== undefined && time.days.end > published.slice(0, 10))) return undefined;
  const { start, end } = spanOf(passage, time.from, time.to);
  return { at: time.days.end, basis: 'stated', text: passage.block.analysis.text.slice(start, end) };
}

/** "up from 40 a week ago": a tally that is set against another was read on a day of its own. */
export function readEarlier(
  passage: Passage,
  time: TimeExpression,
  published: string | undefined,
): AsOf | undefined {
  const at = time.at ?? time.days?.end;
  if (at === undefined || (published !== undefined && at >= published.slice(0, 10))) return undefined;
  const { start, end } = spanOf(passage, time.from, time.to);
  return { at, basis: 'stated', text: passage.block.analysis.text.slice(start, end) };
}

/**
 * When a figure was stated: as the text says, else the earlier of publication and the period's end, else unknown.
 */
export function asOfFor(
  passage: Passage,
  draft: Draft,
  clause: { from: number; to: number },
  published: string | undefined,
  period: Period | undefined,
): AsOf {
  const stated = statedAt(passage, clause, published);
  if (stated) return stated;
  const order = isEarlier(passage, draft, clause) ? -1 : 0;
  if (published === undefined) return { basis: 'unknown', ...(order ? { order } : {}) };
  const end = period?.end;
  return {
    at: end !== undefined && end < published.slice(0, 10) ? end : published,
    basis: 'published',
    order,
  };
}
