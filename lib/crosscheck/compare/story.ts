import type { Digest } from '../../model/candidate.ts';
import type { ReportHead } from '../../model/report.ts';

function shareOf(a: readonly string[], b: readonly string[]): number {
  const other = new Map(b.map((word, rank) => [word, 1 / (rank + 2)]));
  const weight = (rank: number) => 1 / (rank + 2);
  const total = (words: readonly string[]) => words.reduce((sum, _, rank) => sum + weight(rank), 0);
  const shared = a.reduce((sum, word, rank) => sum + Math.min(weight(rank), other.get(word) ?? 0), 0);
  const least = Math.min(total(a), total(b));
  return least === 0 ? 0 : shared / least;
}

/** How much it says that many terms are common, whatever their rank: short reports have each of them once. */
const MANY = 0.1;

function commonTerms({ terms: a }: Digest, { terms: b }: Digest): number {
  const common = new Set(a).intersection(new Set(b)).size;
  return common / Math.sqrt(Math.max(1, a.length, b.length));
}

const known = new WeakMap<Digest, WeakMap<Digest, number>>();

/** 0 to about 1.5: how far two reports speak of the same people, bodies, places and rare things; worked out once a pair. */
export function storyLikeness(a: Digest, b: Digest): number {
  const row = known.get(a) ?? new WeakMap<Digest, number>();
  known.set(a, row);
  const likeness =
    row.get(b) ??
    (shareOf(a.entities, b.entities) + shareOf(a.terms, b.terms)) / 2 + MANY * commonTerms(a, b);
  row.set(b, likeness);
  return likeness;
}

const MS_PER_DAY = 86_400_000;

/** Days between the publication of two reports; undefined where a date is missing. */
export function daysApart(a: ReportHead, b: ReportHead): number | undefined {
  const [x, y] = [Date.parse(a.published ?? ''), Date.parse(b.published ?? '')];
  return Number.isNaN(x) || Number.isNaN(y) ? undefined : Math.abs(x - y) / MS_PER_DAY;
}
