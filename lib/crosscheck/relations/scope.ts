import type { Reason } from '../../model/finding.ts';
import type { Comparison } from '../comparison.ts';
import { because } from './rule.ts';

function isPart({ a, b }: Comparison): boolean {
  return (a.quantity.partOf === undefined) !== (b.quantity.partOf === undefined);
}

/** A running count is stated on many days; only "since" against a single day is another scope for it. */
function isOtherPeriod({ period, running, value }: Comparison): boolean {
  if (value !== 'disjoint') return false;
  return period === 'other-kind' || (period === 'different' && !running);
}

/** The ways in which the texts state two scopes; empty where they state one, or say nothing. */
export function scopeDifferences(comparison: Comparison): Reason[] {
  const reasons: Reason[] = [];
  if (comparison.unit === 'currency') reasons.push(because('other-currency'));
  if (comparison.place === 'part') reasons.push(because('other-place'));
  if (isOtherPeriod(comparison)) reasons.push(because('other-period'));
  if (isPart(comparison) && comparison.value === 'disjoint') reasons.push(because('part-of-whole'));
  return reasons;
}
