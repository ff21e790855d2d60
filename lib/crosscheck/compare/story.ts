import type { ComparisonLexicon } from '../../languages/shape/comparison.ts';
import type { Digest } from '../../model/candidate.ts';
import type { ReportHead } from '../../model/report.ts';
import { tellingOf } from '../telling.ts';

/** Below this likeness two reports hardly ever tell one story; below the second seldom. */
export const UNRELATED = 0.35;
export const LOOSE = 0.5;

const known = new WeakMap<Digest, WeakMap<Digest, number>>();

function likeness(a: Digest, b: Digest, lexicon: ComparisonLexicon): number {
  const tell = (terms: readonly string[]) => terms.reduce((sum, term) => sum + tellingOf(term, lexicon), 0);
  const all = ({ entities, terms }: Digest) => entities.length + tell(terms);
  const [names, terms] = [new Set(b.entities), new Set(b.terms)];
  const common =
    a.entities.filter((name) => names.has(name)).length + tell(a.terms.filter((term) => terms.has(term)));
  // Two reports without one rare word between them are alike by chance.
  return common / Math.sqrt(Math.max(1, Math.min(all(a), all(b))));
}

/**
 * How far two reports speak of the same people, bodies, places and rare things; worked out once a pair. Two reports
 * of one story have about 1, of two stories seldom more than 0.3.
 */
export function storyLikeness(a: Digest, b: Digest, lexicon: ComparisonLexicon): number {
  const row = known.get(a) ?? new WeakMap<Digest, number>();
  known.set(a, row);
  const found = row.get(b) ?? likeness(a, b, lexicon);
  row.set(b, found);
  return found;
}

const MS_PER_DAY = 86_400_000;

/** Days between the publication of two reports; undefined where a date is missing. */
export function daysApart(a: ReportHead, b: ReportHead): number | undefined {
  const [x, y] = [Date.parse(a.published ?? ''), Date.parse(b.published ?? '')];
  return Number.isNaN(x) || Number.isNaN(y) ? undefined : Math.abs(x - y) / MS_PER_DAY;
}
