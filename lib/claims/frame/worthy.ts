import type { Quantity } from '../../model/quantity.ts';

/**
 * Ages, bare "one"s and what only says when are quantities, but no claims by themselves.
 * @param dating figures that stand in dates ("three years ago")
 */
export function isWorthy(quantity: Quantity, dating: ReadonlySet<Quantity>): boolean {
  const { unit, value, parser, measure } = quantity;
  if (unit.dimension === 'age' || dating.has(quantity)) return false;
  const one = unit.id === 'count' && value.low === 1 && value.high === 1 && parser === 'count';
  return !one || measure.action !== undefined;
}
