import type { Figure } from '../figure.ts';

/** When a figure was stated, as far as it is known. */
export function statedAt({ quantity, report }: Figure): string | undefined {
  if (quantity.asOf.at) return quantity.asOf.at;
  return quantity.asOf.basis === 'stated' ? undefined : report.published;
}

const DAY = 10;

function compareIso(a: string, b: string): number {
  const [day, other] = [a.slice(0, DAY), b.slice(0, DAY)];
  if (a.length <= DAY || b.length <= DAY) return day < other ? -1 : day > other ? 1 : 0;
  const [x, y] = [Date.parse(a), Date.parse(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) return day < other ? -1 : day > other ? 1 : 0;
  return Math.sign(x - y);
}

/** Negative where `a` was stated before `b`, positive where after, 0 for one time, undefined where not known. */
export function sequenceOf(a: Figure, b: Figure): number | undefined {
  const [x, y] = [statedAt(a), statedAt(b)];
  const order = (a.quantity.asOf.order ?? 0) - (b.quantity.asOf.order ?? 0);
  if (x !== undefined && y !== undefined) {
    const byTime = compareIso(x, y);
    if (byTime !== 0) return byTime;
    if (order !== 0) return Math.sign(order);
    return a.report.published && b.report.published ? compareIso(a.report.published, b.report.published) : 0;
  }
  if (a.report.id === b.report.id && order !== 0) return Math.sign(order);
  return undefined;
}
