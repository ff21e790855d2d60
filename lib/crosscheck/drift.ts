import type { DriftKind } from '../model/finding.ts';
import type { HedgeKind } from '../model/hedge.ts';
import type { Comparison } from './comparison.ts';
import type { Figure } from './figure.ts';

/** Hedges that weaken a figure; "verified" strengthens it. */
const WEAKENING: ReadonlySet<HedgeKind> = new Set([
  'preliminary',
  'possible',
  'reported',
  'estimated',
  'unverified',
  'conditional',
]);

const isHedged = ({ claim }: Figure): boolean => claim.hedges.some(({ kind }) => WEAKENING.has(kind));

const hasBound = ({ quantity }: Figure): boolean =>
  ['at-least', 'at-most', 'more-than', 'fewer-than'].includes(quantity.bound);

const isRounded = ({ quantity }: Figure): boolean =>
  quantity.bound === 'about' || quantity.bound === 'nearly';

/** Below 0 where `a` was printed first: words are lost on the way of the reports, whenever a figure was stated. */
function printedOrder({ a, b, sequence }: Comparison): number | undefined {
  const printed = Date.parse(a.report.published ?? '') - Date.parse(b.report.published ?? '');
  return Number.isNaN(printed) || printed === 0 ? sequence : printed;
}

/**
 * What the words lost or won on the way from the earlier to the later of two agreeing figures. Only what two
 * equal numbers differ in is drift: "more than 100" beside "104" is another statement, not a lost bound.
 */
export function driftOf(comparison: Comparison): DriftKind[] {
  const { a, b, sameNumber } = comparison;
  const order = printedOrder(comparison);
  if (order === undefined || !sameNumber) return [];
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  const kinds: [boolean, DriftKind][] = [
    [isHedged(earlier) && !isHedged(later), 'hedge-lost'],
    [!isHedged(earlier) && isHedged(later), 'hedge-won'],
    [earlier.party !== undefined && later.party === undefined, 'source-lost'],
    [hasBound(earlier) && later.quantity.bound === 'exact', 'bound-lost'],
    [isRounded(earlier) && later.quantity.bound === 'exact', 'rounding-lost'],
    [earlier.quantity.partOf !== undefined && later.quantity.partOf === undefined, 'scope-widened'],
  ];
  return kinds.filter(([holds]) => holds).map(([, kind]) => kind);
}
