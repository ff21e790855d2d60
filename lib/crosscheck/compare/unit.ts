import type { Quantity } from '../../model/quantity.ts';
import { UNITS } from '../../units/index.ts';

/** `currency`: two currencies, which are never converted. `none`: not to be compared. */
export type UnitRelation = 'same' | 'converts' | 'currency' | 'none';

function sameRate(a: Quantity, b: Quantity): boolean {
  const [p, q] = [a.unit.per, b.unit.per];
  if (!p || !q) return !p && !q;
  return p.id === q.id && p.amount === q.amount;
}

/** Whether two quantities are measured alike. */
export function compareUnits(a: Quantity, b: Quantity): UnitRelation {
  if (a.unit.dimension !== b.unit.dimension || !sameRate(a, b)) return 'none';
  if (a.unit.id === b.unit.id) return 'same';
  if (a.unit.dimension === 'currency') return 'currency';
  const factors = [a, b].map(({ unit }) => UNITS.get(unit.id)?.factor);
  return factors.every((factor) => factor !== undefined) ? 'converts' : 'none';
}
