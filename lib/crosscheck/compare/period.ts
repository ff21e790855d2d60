import type { Period } from '../../model/scope.ts';
import type { Figure } from '../figure.ts';

/**
 * `different`: the texts state two periods; `other-kind`: one goes on ("since December"), the other is a day, a
 * month, a year; `overlapping`: one period lies partly in the other.
 */
export type PeriodRelation = 'same' | 'overlapping' | 'different' | 'other-kind' | 'unknown';

type Kind = 'open' | 'closed';

/** "Since December" goes on; a day, a month, a year do not, and "by Thursday" says when it was counted. */
function kindOf({ kind }: Period): Kind {
  return kind === 'since' ? 'open' : 'closed';
}

/** Days of a period; a "since" is known by its start alone. */
function daysOf({ kind, start, end }: Period): { start: string; end: string } | undefined {
  const from = start ?? end;
  if (from === undefined) return undefined;
  return { start: from.slice(0, 10), end: kind === 'since' ? from.slice(0, 10) : (end ?? from).slice(0, 10) };
}

/** How the periods of two figures stand to each other. "Per day" is a unit's affair, not a period. */
export function comparePeriods(a: Figure, b: Figure): PeriodRelation {
  const [p, q] = [a.quantity.scope.period, b.quantity.scope.period];
  if (!p || !q || p.kind === 'per' || q.kind === 'per') return 'unknown';
  const [x, y] = [daysOf(p), daysOf(q)];
  if (!x || !y) return p.text.toLowerCase() === q.text.toLowerCase() ? 'same' : 'unknown';
  if (kindOf(p) !== kindOf(q)) return 'other-kind';
  if (x.start === y.start && x.end === y.end) return 'same';
  return x.end < y.start || y.end < x.start ? 'different' : 'overlapping';
}

const MS_PER_DAY = 86_400_000;

/** Days that a closed period lasts; undefined for one that goes on, or that the text leaves open. */
export function lengthOf({ quantity }: Figure): number | undefined {
  const { period } = quantity.scope;
  if (!period || kindOf(period) === 'open' || period.kind === 'per') return undefined;
  const days = daysOf(period);
  return days && (Date.parse(days.end) - Date.parse(days.start)) / MS_PER_DAY + 1;
}
