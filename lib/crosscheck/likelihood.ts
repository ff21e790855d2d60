import type { Comparison } from './comparison.ts';
import type { Crowd } from './crowd.ts';
import { amountFeatures } from './features/amount.ts';
import { crowdFeatures } from './features/crowd.ts';
import { namingFeatures } from './features/naming.ts';
import { settingFeatures } from './features/setting.ts';
import { wordingFeatures } from './features/wording.ts';
import { AGREEING, DIFFERING } from './likelihood-weights.ts';

/** The aspects of a comparison as numbers, each 0 to about 1, in groups: one great object would be slow to fill. */
function aspectsOf(comparison: Comparison, here: Crowd, there: Crowd) {
  return [
    { constant: 1 },
    wordingFeatures(comparison),
    namingFeatures(comparison),
    amountFeatures(comparison),
    settingFeatures(comparison),
    crowdFeatures(comparison, here, there),
  ] as const;
}

/**
 * A comparison as numbers by name, for those who learn. Exchanging the two figures changes none.
 * @param here the figures of the report of `a` that are compared
 * @param there those of the report of `b`
 */
export function featuresOf(comparison: Comparison, here: Crowd, there: Crowd) {
  const [constant, wording, naming, amount, setting, crowd] = aspectsOf(comparison, here, there);
  return { ...constant, ...wording, ...naming, ...amount, ...setting, ...crowd };
}

export type FeatureName = keyof ReturnType<typeof featuresOf>;

/** The same numbers alone, in the order of `featuresOf` and of the weights. */
export type Row = readonly number[];

export function rowOf(comparison: Comparison, here: Crowd, there: Crowd): Row {
  return aspectsOf(comparison, here, there).flatMap((group) => Object.values(group));
}

/** Sum of a row's numbers by their weights: log odds. Weights beyond the row are not looked at. */
export function weighed(row: Row, weights: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < row.length; at += 1) total += (weights[at] ?? 0) * (row[at] ?? 0);
  return total;
}

const WEIGHTS: Readonly<Record<'agreeing' | 'differing', readonly number[]>> = {
  agreeing: Object.values<number>(AGREEING satisfies Record<FeatureName, number>),
  differing: Object.values<number>(DIFFERING satisfies Record<FeatureName, number>),
};

/** How strongly two figures by themselves seem to count the same thing, as log odds. Symmetric. */
export function logOdds({ value }: Comparison, row: Row): number {
  return weighed(row, value === 'disjoint' ? WEIGHTS.differing : WEIGHTS.agreeing);
}
