import type { Quantity } from '../../model/quantity.ts';
import { type Exactness, type Range, rangeOf, statedIn } from './range.ts';

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function contains({ low, high, lowOpen, highOpen }: Range, point: number): boolean {
  if (near(point, low)) return !lowOpen;
  if (near(point, high)) return !highOpen;
  return low < point && point < high;
}

/** Whether two ranges share more than an edge; an exact figure may stand on the edge that belongs to the other. */
export function overlap(a: Range, b: Range): boolean {
  if (near(a.low, a.high)) return contains(b, a.low);
  if (near(b.low, b.high)) return contains(a, b.low);
  const shared = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  return shared > 1e-9 * Math.max(1, Math.abs(a.high), Math.abs(b.high));
}

export type ValueRelation = 'equal' | 'overlapping' | 'disjoint';

/** Bounds that leave a stated number as it is: "some 112,000" and "112,000" give one figure. */
const PLAIN: ReadonlySet<Quantity['bound']> = new Set(['exact', 'about', 'at-least', 'between']);

/** Bounds beside which equal numbers are equal figures. */
function sameBound(a: Quantity, b: Quantity): boolean {
  return a.bound === b.bound || (PLAIN.has(a.bound) && PLAIN.has(b.bound));
}

/** How two figures of one dimension stand to each other, within what their words promise. */
export function compareValues(a: Quantity, b: Quantity, exactness: Exactness): ValueRelation {
  const [x, y] = [statedIn(a), statedIn(b)];
  if (near(x.low, y.low) && near(x.high, y.high) && sameBound(a, b)) return 'equal';
  return overlap(rangeOf(a, exactness), rangeOf(b, exactness)) ? 'overlapping' : 'disjoint';
}

/** True where both state one number, whatever the words around it. */
export function sameNumber(a: Quantity, b: Quantity): boolean {
  const [x, y] = [statedIn(a), statedIn(b)];
  return near(x.low, y.low) && near(x.high, y.high);
}

/** How far apart two figures lie: 1 for equal ones, else the greater by the smaller. */
export function ratioOf(a: Quantity, b: Quantity): number {
  const middle = (quantity: Quantity) => {
    const { low, high } = statedIn(quantity);
    return Math.abs(low + high) / 2;
  };
  const [small, great] = [middle(a), middle(b)].toSorted((p, q) => p - q);
  if (small === undefined || great === undefined || great === small) return 1;
  return small === 0 ? Number.MAX_SAFE_INTEGER : great / small;
}
