import type { Quantity } from '../../lib/model/quantity.ts';

/** The one number that stands for an interval in a chart or a column. */
export function middle({ value }: Quantity): number {
  return (value.low + value.high) / 2;
}
