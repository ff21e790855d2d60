import { ratioOf } from '../compare/interval.ts';
import type { Comparison } from '../comparison.ts';
import { countsOneThing } from '../core.ts';
import { isSmallCount, nearByChance, smallByChance } from '../gates.ts';
import { flag } from './flag.ts';

/** How telling it is that both figures are one number: little for "4", much for "74,218". */
function distinctness({ a, b }: Comparison): number {
  return Math.min(4, Math.max(a.quantity.digits, b.quantity.digits)) / 4;
}

/** Positive where the later statement gives the greater figure, negative where the smaller one, 0 if not known. */
function movement({ a, b, sequence }: Comparison): number {
  if (!sequence) return 0;
  const [x, y] = [a, b].map(({ quantity: { value } }) => value.low + value.high);
  return Math.sign(((x ?? 0) - (y ?? 0)) * sequence);
}

/** What the amounts themselves say: how near, how telling, of which kind, and whether a count could so have moved. */
export function amountFeatures(comparison: Comparison) {
  const { a, b, running, sameNumber, unit } = comparison;
  const core = flag(countsOneThing(comparison));
  const slot = flag(a.slot !== '' && a.slot === b.slot);
  const ratio = ratioOf(a.quantity, b.quantity);
  const far = Math.min(1, Math.log10(ratio) / 2);
  const small = flag(isSmallCount(a.quantity) && isSmallCount(b.quantity));
  const moved = movement(comparison);
  const { dimension } = a.quantity.unit;
  return {
    sameNumber: flag(sameNumber),
    distinctNumber: flag(sameNumber) * distinctness(comparison),
    threeDigits: flag(sameNumber && a.quantity.digits >= 3),
    within110: flag(ratio < 1.1),
    within150: flag(ratio < 1.5),
    beyond3: flag(ratio > 3),
    beyond10: flag(ratio > 10),
    farApart: far,
    coreFar: core * far,
    small,
    smallCore: small * core,
    smallOther: small * flag(!sameNumber),
    smallByChance: flag(smallByChance(comparison)),
    nearByChance: flag(nearByChance(comparison)),
    roseRunning: flag(running && moved > 0),
    fellRunning: flag(running && moved < 0 && !comparison.correction),
    fell: flag(moved < 0),
    slotNear: slot * flag(ratio < 1.5),
    slotFar: slot * flag(ratio > 3),
    slotRose: slot * flag(running && moved > 0),
    sameStep: flag(a.quantity.step === b.quantity.step),
    count: flag(dimension === 'count'),
    measured: flag(!['count', 'share', 'currency'].includes(dimension)),
    share: flag(dimension === 'share'),
    currency: flag(dimension === 'currency'),
    currencyCore: core * flag(dimension === 'currency'),
    kindOther: flag(a.quantity.kind !== b.quantity.kind),
    bothChange: flag(a.quantity.kind === 'change' && b.quantity.kind === 'change'),
    unitUnstated: flag(unit === 'unstated'),
    unitConverts: flag(unit === 'converts'),
  };
}
