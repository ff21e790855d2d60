import type { Reason } from '../../model/finding.ts';
import { lengthOf } from '../compare/period.ts';
import type { Comparison } from '../comparison.ts';
import { because } from './rule.ts';

function isPart({ a, b }: Comparison): boolean {
  return (a.quantity.partOf === undefined) !== (b.quantity.partOf === undefined);
}

/** Longer periods are no mere days on which a count was stated: a month's figure is that month's. */
const DAYS_OF_A_STATEMENT = 3;

function isOneMonths({ a, b }: Comparison): boolean {
  return [a, b].some((figure) => (lengthOf(figure) ?? 0) > DAYS_OF_A_STATEMENT);
}

/** A running or corrected count is stated on many days; only "since", or a month, against a single day is another scope for it. */
function isOtherPeriod(comparison: Comparison): boolean {
  const { period, running, correction } = comparison;
  if (period === 'other-kind') return true;
  return period === 'different' && (isOneMonths(comparison) || !(running || correction));
}

/** The ways in which the texts state two scopes; empty where they state one, or say nothing. */
export function scopeDifferences(comparison: Comparison): Reason[] {
  const reasons: Reason[] = [];
  if (comparison.unit === 'currency') reasons.push(because('other-currency'));
  if (comparison.value !== 'disjoint') return reasons;
  if (comparison.place === 'part') reasons.push(because('other-place'));
  if (isOtherPeriod(comparison)) reasons.push(because('other-period'));
  if (isPart(comparison) && !comparison.correction) reasons.push(because('part-of-whole'));
  return reasons;
}
