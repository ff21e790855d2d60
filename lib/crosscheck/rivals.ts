import type { Comparison } from './comparison.ts';
import type { Figure } from './figure.ts';
import { logOdds } from './likelihood.ts';
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

interface Scored {
  comparison: Comparison;
  odds: number;
}

/** For every figure its best and second best comparison: the best rival of any of its comparisons. */
class Best {
  readonly #best = new Map<Figure, [number, number]>();

  add(figure: Figure, odds: number): void {
    const [first, second] = this.#best.get(figure) ?? [NONE, NONE];
    if (odds > first) this.#best.set(figure, [odds, first]);
    else if (odds > second) this.#best.set(figure, [first, odds]);
  }

  /** How far a comparison of this figure is ahead of its best rival; negative where it is behind. */
  lead(figure: Figure, odds: number): number {
    const [first, second] = this.#best.get(figure) ?? [NONE, NONE];
    const rival = odds >= first ? second : first;
    return Math.max(-MOST, Math.min(MOST, odds - rival)) / MOST;
  }
}

function confidence({ comparison, odds }: Scored, here: Best, there: Best): number {
  const leads = [here.lead(comparison.a, odds), there.lead(comparison.b, odds)];
  const { constant, scale, less, more } =
    comparison.value === 'disjoint' ? RIVALS.differing : RIVALS.agreeing;
  const sum = constant + scale * odds + less * Math.min(...leads) + more * Math.max(...leads);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Judges all comparisons between two reports together: a figure that has a better partner in the other report
 * is less likely to be meant by a worse one. Symmetric in the two reports.
 */
export function weighRivals(comparisons: readonly Comparison[]): Likely[] {
  const [here, there] = [new Best(), new Best()];
  const scored = comparisons.map((comparison) => ({ comparison, odds: logOdds(comparison) }));
  for (const { comparison, odds } of scored) {
    here.add(comparison.a, odds);
    there.add(comparison.b, odds);
  }
  return scored.map((one) => ({ comparison: one.comparison, confidence: confidence(one, here, there) }));
}
