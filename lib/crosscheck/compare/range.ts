import type { Bound, Quantity } from '../../model/quantity.ts';
import type { Dimension } from '../../model/unit.ts';
import { UNITS } from '../../units/index.ts';
import { WIDTHS } from './widths.ts';

/** What the words of a figure promise, in the base unit of its dimension. An open end does not belong to it. */
export interface Range {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

/**
 * How exactly a figure is read. `strict`: one significant digit still means half a unit of the second one;
 * `loose`: it means about a tenth. Running counts are read strictly, for they do move by small steps.
 */
export type Exactness = 'strict' | 'loose';

function isSmallCount(value: number, step: number, quantity: Quantity): boolean {
  return (
    quantity.unit.dimension === 'count' &&
    Math.abs(value) < WIDTHS.exactBelow &&
    Number.isInteger(value) &&
    step >= 1
  );
}

const BY_UNITS: ReadonlySet<Dimension> = new Set(['share', 'age', 'duration', 'points']);

function roundingOf(value: number, quantity: Quantity, exactness: Exactness): number {
  const { step, digits } = quantity;
  if (isSmallCount(value, step, quantity)) return 0;
  if (digits >= 2 || value === 0) return step / 2;
  if (BY_UNITS.has(quantity.unit.dimension))
    return Math.min(step / 2, WIDTHS.halfUnit, Math.abs(value) * WIDTHS.oneDigit);
  const magnitude = 10 ** Math.floor(Math.log10(Math.abs(value)));
  if (exactness === 'strict') return Math.min(step / 2, magnitude / 20);
  return Math.min(step / 2, Math.abs(value) * WIDTHS.oneDigit);
}

function inBase(value: number, quantity: Quantity): number {
  const unit = UNITS.get(quantity.unit.id);
  return value * (unit?.factor ?? 1) + (unit?.offset ?? 0);
}

/** "Revised up to 2.7": a level that was reached from below, and no limit. */
function boundOf({ bound, direction }: Quantity): Bound {
  return bound === 'at-most' && direction === 'up' ? 'exact' : bound;
}

/** The interval in the quantity's own unit. */
function ownRange(quantity: Quantity, exactness: Exactness): Range {
  const { value, digits } = quantity;
  const { low, high } = value;
  const closed = { lowOpen: false, highOpen: false };
  const about = (at: number) =>
    Math.max(
      roundingOf(at, quantity, exactness),
      Math.abs(at) * (digits > 1 ? WIDTHS.about : WIDTHS.aboutOneDigit),
    );
  const reach = Math.abs(high) * WIDTHS.open;
  switch (boundOf(quantity)) {
    case 'about':
      return { low: low - about(low), high: high + about(high), ...closed };
    case 'nearly':
      return {
        low: low - Math.max(about(low), Math.abs(low) * WIDTHS.nearly),
        high: high + roundingOf(high, quantity, 'strict'),
        ...closed,
      };
    case 'at-least':
      return { low, high: high + reach, lowOpen: false, highOpen: true };
    case 'more-than':
      return { low, high: high + reach, lowOpen: true, highOpen: true };
    case 'at-most':
      return { low: low - reach, high, lowOpen: true, highOpen: false };
    case 'fewer-than':
      return { low: low - reach, high, lowOpen: true, highOpen: true };
    case 'between':
      return { low, high, ...closed };
    case 'exact': {
      const width = low === high ? roundingOf(low, quantity, exactness) : 0;
      return { low: low - width, high: high + width, ...closed };
    }
  }
}

/** What a figure promises, by its digits and its bound, in the base unit of its dimension. */
export function rangeOf(quantity: Quantity, exactness: Exactness): Range {
  const own = ownRange(quantity, exactness);
  return { ...own, low: inBase(own.low, quantity), high: inBase(own.high, quantity) };
}

/** The stated figure itself, without any width, in the base unit of its dimension. */
export function statedIn(quantity: Quantity): { low: number; high: number } {
  return { low: inBase(quantity.value.low, quantity), high: inBase(quantity.value.high, quantity) };
}

/** The middle of the stated figure, in the base unit of its dimension. */
export function middleOf(quantity: Quantity): number {
  const { low, high } = statedIn(quantity);
  return (low + high) / 2;
}
