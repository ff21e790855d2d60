import type { Modality } from '../model/quantity.ts';
import type { Comparison } from './comparison.ts';

/** What somebody asks, offers or supposes is never set against anything but its like. */
const APART: ReadonlySet<Modality> = new Set(['demand', 'offer', 'hypothetical', 'threshold']);

function modalitiesDiffer({ a, b }: Comparison): boolean {
  const [x, y] = [a.quantity.modality, b.quantity.modality];
  return x !== y && (APART.has(x) || APART.has(y));
}

function sameQuantity({ a, b }: Comparison): boolean {
  return (
    a.report.revisionId === b.report.revisionId &&
    a.quantity.figure.block === b.quantity.figure.block &&
    a.quantity.figure.start === b.quantity.figure.start
  );
}

function negationsDiffer({ a, b }: Comparison): boolean {
  return (a.quantity.measure.negated ?? false) !== (b.quantity.measure.negated ?? false);
}

/** A number whose unit is left open is set only against the very same number, and only where that tells something. */
function unstatedUnit({ a, b, unit, sameNumber }: Comparison): boolean {
  return unit === 'unstated' && !(sameNumber && Math.max(a.quantity.digits, b.quantity.digits) > 1);
}

/** Figures of different kinds; a bare number that repeats a share is no level for that. */
function kindsDiffer({ a, b, unit }: Comparison): boolean {
  return a.quantity.kind !== b.quantity.kind && unit !== 'unstated';
}

/** What shows at once that two figures don't count the same thing. */
export function cannotCompare(comparison: Comparison): boolean {
  const { unit, measure, place } = comparison;
  return (
    unit === 'none' ||
    measure.exclusive ||
    place === 'different' ||
    unstatedUnit(comparison) ||
    kindsDiffer(comparison) ||
    modalitiesDiffer(comparison) ||
    negationsDiffer(comparison) ||
    sameQuantity(comparison)
  );
}
