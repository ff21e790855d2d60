import type { Quantity } from '../../model/quantity.ts';
import { UNITS } from '../../units/index.ts';

/**
 * `currency`: two currencies, which are never converted. `unstated`: one of the two leaves its unit, or what it
 * is a rate of, to the reader ("from 57 billion", "at 3.75"). `none`: not to be compared.
 */
export type UnitRelation = 'same' | 'converts' | 'currency' | 'unstated' | 'none';

function rates(a: Quantity, b: Quantity): 'same' | 'unstated' | 'none' {
  const [p, q] = [a.unit.per, b.unit.per];
  if (!p && !q) return 'same';
  if (!p || !q) return 'unstated';
  return p.id === q.id && p.amount === q.amount ? 'same' : 'none';
}

/** So many characters after a figure its noun may end. */
const NOUN_REACH = 40;

/** A bare number: neither a unit nor a noun right after it says what it counts. */
function isBare({ unit, measure, figure }: Quantity): boolean {
  if (unit.dimension !== 'count') return false;
  const { span } = measure;
  return measure.head === '' || !span || span.start < figure.start || span.end - figure.end > NOUN_REACH;
}

function units(a: Quantity, b: Quantity): UnitRelation {
  if (a.unit.dimension !== b.unit.dimension) return isBare(a) || isBare(b) ? 'unstated' : 'none';
  if (a.unit.id === b.unit.id) return 'same';
  if (a.unit.dimension === 'currency') return 'currency';
  const factors = [a, b].map(({ unit }) => UNITS.get(unit.id)?.factor);
  return factors.every((factor) => factor !== undefined) ? 'converts' : 'none';
}

/** Whether two quantities are measured alike. */
export function compareUnits(a: Quantity, b: Quantity): UnitRelation {
  const rate = rates(a, b);
  const unit = units(a, b);
  if (rate === 'none' || unit === 'none') return 'none';
  return rate === 'unstated' && unit !== 'currency' ? 'unstated' : unit;
}
