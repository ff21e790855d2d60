import type { Comparison } from './comparison.ts';
import { countsOneThing } from './core.ts';
import { type Crowd, crowdOf } from './crowd.ts';
import type { Figure } from './figure.ts';
import { type FeatureName, logOdds, type Row, rowOf, weighed } from './likelihood.ts';
import { RIVALS } from './rival-weights.ts';

/** One comparison with how sure it is, in the light of all others between the same two reports. */
export interface Likely {
  comparison: Comparison;
  /** 0 to 1. */
  confidence: number;
}

/** A figure without rivals is ahead of nothing by this much. */
const NONE = -6;
/** A lead or a lag counts up to this much. */
const MOST = 4;

/** A comparison with the log odds that its own features give it. */
export interface Scored {
  comparison: Comparison;
  odds: number;
}

/** A figure's number: a report that gives it twice gives one thing twice, and no rival to itself. */
const numberOf = ({ quantity: { value, unit } }: Figure): string => `${value.low} ${value.high} ${unit.id}`;

/** For every figure its best comparison with each number: the best of another number is the rival. */
class Best {
  readonly #best = new Map<Figure, Map<string, number>>();

  add(figure: Figure, other: Figure, odds: number): void {
    const numbers = this.#best.get(figure) ?? new Map<string, number>();
    const number = numberOf(other);
    this.#best.set(figure, numbers.set(number, Math.max(odds, numbers.get(number) ?? NONE)));
  }

  /** How far a comparison of this figure is ahead of its best rival; negative where it is behind. */
  lead(figure: Figure, other: Figure, odds: number): number {
    const own = numberOf(other);
    let rival = NONE;
    for (const [number, best] of this.#best.get(figure) ?? [])
      if (number !== own) rival = Math.max(rival, best);
    return Math.max(-MOST, Math.min(MOST, odds - rival)) / MOST;
  }

  /** How far it is behind the best comparison of this figure with the same number elsewhere. */
  twin(figure: Figure, other: Figure, odds: number): number {
    const best = this.#best.get(figure)?.get(numberOf(other)) ?? odds;
    return Math.min(MOST, Math.max(0, best - odds)) / MOST;
  }
}

const toLikelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Figures that a report ties to others of its own ("44 instead of 47"). */
export type Ties = ReadonlyMap<Figure, ReadonlySet<Figure>>;

/** Likelihoods of all agreeing pairs, by figure. */
type Agreements = Map<Figure, Map<Figure, number>>;

function agreementsOf(scored: readonly Scored[]): Agreements {
  const agreements: Agreements = new Map();
  const enter = (x: Figure, y: Figure, likelihood: number) => {
    const row = agreements.get(x) ?? new Map<Figure, number>();
    agreements.set(x, row.set(y, likelihood));
  };
  for (const { comparison, odds } of scored) {
    if (comparison.value === 'disjoint') continue;
    enter(comparison.a, comparison.b, toLikelihood(odds));
    enter(comparison.b, comparison.a, toLikelihood(odds));
  }
  return agreements;
}

/**
 * The best agreement between figures tied to either side: "44 instead of 47" speaks of what the other report
 * gave as 47.
 */
function chainOf({ a, b }: Comparison, ties: Ties, agreements: Agreements): number {
  const here = [a, ...(ties.get(a) ?? [])];
  const there = [b, ...(ties.get(b) ?? [])];
  const found = here.flatMap((x) =>
    there.map((y) => (x === a && y === b ? 0 : (agreements.get(x)?.get(y) ?? 0))),
  );
  return Math.max(0, ...found);
}

/** "Half as many" counts what its base counts: nothing is surer. */
const CERTAIN = 0.95;

function isRelativeTo({ a, b }: Comparison): boolean {
  return [a, b].some(({ quantity }) => quantity.relative?.operation === 'times');
}

/** "The group had earlier reported 80": one source, one thing, and the text itself puts the two in order. */
const TOLD = 0.75;

function isToldAsEarlier(comparison: Comparison): boolean {
  const { a, b, party, running } = comparison;
  const ordered = (a.quantity.asOf.order ?? 0) !== (b.quantity.asOf.order ?? 0);
  const oneArticle = a.report.revisionId === b.report.revisionId;
  return oneArticle && ordered && party === 'same' && running && sharesTopic(comparison);
}

/** One article's count of a day beside its count since a date: two scopes of one thing. */
function isOtherScope(comparison: Comparison): boolean {
  const { a, b, period, value } = comparison;
  const oneArticle = a.report.revisionId === b.report.revisionId;
  return oneArticle && value === 'disjoint' && period === 'other-kind' && countsOneThing(comparison);
}

function sharesTopic(comparison: Comparison): boolean {
  return countsOneThing(comparison) || comparison.measure.topics > 0;
}

/** How far ahead of its rivals a comparison is on its weaker and its stronger side, and what ties say for it. */
export interface Standing {
  less: number;
  /** How far it is behind on its weaker side. */
  behind: number;
  more: number;
  chain: number;
  tied: number;
  /** One of the two repeats a figure of its report that the other agrees with for sure. */
  repeated: boolean;
  /** How far it is behind the best comparison of either figure with the same number elsewhere in the other report. */
  twin: number;
}

/** Where each of the comparisons between two reports stands among the others. */
export function standingsOf(scored: readonly Scored[], ties: Ties): Standing[] {
  const [here, there] = [new Best(), new Best()];
  for (const { comparison, odds } of scored) {
    here.add(comparison.a, comparison.b, odds);
    there.add(comparison.b, comparison.a, odds);
  }
  const agreements = agreementsOf(scored);
  return scored.map(({ comparison, odds }) => {
    const { a, b } = comparison;
    const leads = [here.lead(a, b, odds), there.lead(b, a, odds)];
    return {
      less: Math.min(...leads),
      behind: Math.max(0, -Math.min(...leads)),
      more: Math.max(...leads),
      chain: chainOf(comparison, ties, agreements),
      tied: ties.get(a)?.has(b) ? 1 : 0,
      twin: Math.max(here.twin(a, b, odds), there.twin(b, a, odds)),
      repeated: comparison.sameNumber && agreesWithFirst(comparison, agreements),
    };
  });
}

type RivalWeights = Readonly<Record<FeatureName | Exclude<keyof Standing, 'repeated'>, number>>;

const AGREEING: RivalWeights = RIVALS.agreeing;
const DIFFERING: RivalWeights = RIVALS.differing;
/** The same in the order of a row; those of the standing come behind. */
const ROWS = { agreeing: Object.values<number>(AGREEING), differing: Object.values<number>(DIFFERING) };

/** How likely both count one thing: all aspects weighed anew, together with where the comparison stands. */
function likelihoodOf(
  { value }: Comparison,
  row: Row,
  { less, behind, more, chain, tied, twin }: Standing,
): number {
  const differs = value === 'disjoint';
  const weights = differs ? DIFFERING : AGREEING;
  return toLikelihood(
    weighed(row, differs ? ROWS.differing : ROWS.agreeing) +
      weights.less * less +
      weights.behind * behind +
      weights.more * more +
      weights.chain * chain +
      weights.tied * tied +
      weights.twin * twin,
  );
}

/** Digits of a number that a report hardly gives of two things of one kind. */
const TELLING_DIGITS = 3;
/** From this likelihood on a repetition stands for the first mention. */
const SURE = 0.9;

/** A report that gives a telling number twice, of one kind of thing and in sentences with a name in common, repeats it. */
function repeats(one: Figure, other: Figure): boolean {
  if (one === other || one.quantity.digits < TELLING_DIGITS || numberOf(one) !== numberOf(other))
    return false;
  return one.slot !== '' && one.slot === other.slot && !one.names.near.isDisjointFrom(other.names.near);
}

/** Whether a figure agrees for sure with what the other one only repeats. */
function agreesWithFirst({ a, b }: Comparison, agreements: Agreements): boolean {
  const holds = (from: Figure, to: Figure) =>
    [...(agreements.get(from) ?? [])].some(([one, likelihood]) => likelihood >= SURE && repeats(one, to));
  return holds(a, b) || holds(b, a);
}

/** What the text itself says of two figures outweighs what their words have in common. */
function toldOf(comparison: Comparison, { tied, repeated }: Standing): number {
  if (tied === 1 && isRelativeTo(comparison)) return CERTAIN;
  return repeated || isToldAsEarlier(comparison) || isOtherScope(comparison) ? TOLD : 0;
}

/** Both crowds of the comparisons between two reports. */
export function crowdsOf(comparisons: readonly Comparison[]): [Crowd, Crowd] {
  return [crowdOf(new Set(comparisons.map(({ a }) => a))), crowdOf(new Set(comparisons.map(({ b }) => b)))];
}

/**
 * Judges all comparisons between two reports together: a figure that has a better partner in the other report
 * is less likely to be meant by a worse one. Symmetric in the two reports.
 */
export function weighRivals(comparisons: readonly Comparison[], ties: Ties): Likely[] {
  const crowds = crowdsOf(comparisons);
  const scored = comparisons.map((comparison) => {
    const row = rowOf(comparison, ...crowds);
    return { comparison, row, odds: logOdds(comparison, row) };
  });
  const standings = standingsOf(scored, ties);
  return scored.flatMap(({ comparison, row }, at) => {
    const standing = standings[at];
    if (!standing) return [];
    const likelihood = likelihoodOf(comparison, row, standing);
    return [{ comparison, confidence: Math.max(toldOf(comparison, standing), likelihood) }];
  });
}
