import type { UnitDefinition } from '../model/unit.ts';
import { UNITS } from './index.ts';

function toBase(value: number, { factor = 1, offset = 0 }: UnitDefinition): number {
  return value * factor + offset;
}

/**
 * A value in another unit of the same dimension: `convert(10, 'mile', 'kilometre')` is 16.09344.
 * @returns undefined where the units don't convert (currencies, unknown ids, two dimensions, "ton")
 */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const source = UNITS.get(from);
  const target = UNITS.get(to);
  if (!source || !target || source.dimension !== target.dimension) return undefined;
  if (source.factor === undefined || target.factor === undefined) return undefined;
  return (toBase(value, source) - (target.offset ?? 0)) / target.factor;
}
