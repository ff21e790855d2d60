import type { Quantity } from '../../model/quantity.ts';

/** Ages and bare "one"s are quantities, but no claims by themselves. */
export function isWorthy({ unit, value, parser, measure }: Quantity): boolean {
  if (unit.dimension === 'age') return false;
  const one = unit.id === 'count' && value.low === 1 && value.high === 1 && parser === 'count';
  return !one || measure.action !== undefined;
}
