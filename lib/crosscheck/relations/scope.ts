import type { Reason } from '../../model/finding.ts';
import type { Comparison } from '../comparison.ts';
import { because } from './rule.ts';

function isPart({ a, b }: Comparison): boolean {
  return (a.quantity.partOf === undefined) !== (b.quantity.partOf === undefined);
}

/** The ways in which the texts state two scopes; empty where they state one, or say nothing. */
export function scopeDifferences(comparison: Comparison): Reason[] {
  const reasons: Reason[] = [];
  if (comparison.unit === 'currency') reasons.push(because('other-currency'));
  if (comparison.place === 'part') reasons.push(because('other-place'));
  if (comparison.period === 'different') reasons.push(because('other-period'));
  if (isPart(comparison) && comparison.value === 'disjoint') reasons.push(because('part-of-whole'));
  return reasons;
}
