import { dayOf } from '../../lib/i18n/sentences/date.ts';
import { speakerOf } from '../../lib/i18n/sentences/party.ts';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { Claim } from '../../lib/model/claim.ts';
import type { Quantity } from '../../lib/model/quantity.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import { leadIndex } from '../claims/lead.ts';

/** One figure at its time, for charts, their tables and what is saved of them. */
export interface Point {
  claim: Claim;
  quantity: Quantity;
  report: ReportHead;
  /** The whole sentence that the figure stands in. */
  quotation: string;
  /** ISO 8601 day or moment of the statement; empty when unknown. */
  at: string;
  /** The party; null where no source is named. */
  party: string | null;
  /** True for a figure that conflicts with the one in hand, and for that one. */
  conflicts: boolean;
}

function point(
  claim: Claim,
  index: number,
  report: ReportHead,
  quotation: string,
  conflicts: boolean,
): Point[] {
  const quantity = claim.quantities[index];
  if (!quantity) return [];
  const at = quantity.asOf.at ?? report.published ?? '';
  return [
    { claim, quantity, report, quotation, at, party: speakerOf(claim, index)?.name ?? null, conflicts },
  ];
}

/** The claim's own figure and all others that count the same thing, earliest first; unlike ones each once. */
export function pointsOf(claim: AnnotatedClaim, report: ReportHead): Point[] {
  const index = leadIndex(claim);
  const same = claim.findings.filter(
    (each) => each.relation !== 'different-scope' && each.current.quantity === index,
  );
  const isConflict = same.some(({ relation }) => relation === 'conflicting');
  const own = point(claim.claim, index, report, claim.claim.text, isConflict);
  const others = same.flatMap(({ prior, relation }) =>
    point(prior.claim, prior.quantity, prior.report, prior.quotation, relation === 'conflicting'),
  );
  const seen = new Set<string>();
  return [...own, ...others]
    .filter(({ claim: each, quantity }) => {
      const key = `${each.id} ${quantity.span.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => a.at.localeCompare(b.at));
}

/** The points of each party, in the order in which the parties first speak. */
export function byParty(points: readonly Point[]): { party: string | null; points: Point[] }[] {
  const parties = [...new Set(points.map(({ party }) => party))];
  return parties.map((party) => ({ party, points: points.filter((each) => each.party === party) }));
}

/** Of each party and day the latest point: a small drawing has room for no more. */
export function lastOfDay(points: readonly Point[]): Point[] {
  const latest = new Map(points.map((each) => [`${each.party} ${dayOf(each.at)}`, each]));
  return points.filter((each) => latest.get(`${each.party} ${dayOf(each.at)}`) === each);
}
