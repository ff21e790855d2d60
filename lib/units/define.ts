import type { Dimension, UnitDefinition } from '../model/unit.ts';
import { PREFIXES, type Prefix } from './prefixes.ts';

/** A unit of a dimension that converts by a factor. */
export function unit(id: string, dimension: Dimension, factor?: number, offset?: number): UnitDefinition {
  return {
    id,
    dimension,
    ...(factor === undefined ? {} : { factor }),
    ...(offset === undefined ? {} : { offset }),
  };
}

/** A unit and its multiples: `prefixed('watt', 'power', 1, ['kilo'])` gives watt and kilowatt. */
export function prefixed(
  id: string,
  dimension: Dimension,
  factor: number,
  prefixes: readonly Prefix[],
): UnitDefinition[] {
  const multiples = PREFIXES.filter(([name]) => prefixes.includes(name));
  return [
    unit(id, dimension, factor),
    ...multiples.map(([name, by]) => unit(name + id, dimension, factor * by)),
  ];
}
