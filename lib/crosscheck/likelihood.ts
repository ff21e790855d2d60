import type { Comparison } from './comparison.ts';
import type { Crowd } from './crowd.ts';
import { amountFeatures } from './features/amount.ts';
import { crowdFeatures } from './features/crowd.ts';
import { namingFeatures } from './features/naming.ts';
import { settingFeatures } from './features/setting.ts';
import { wordingFeatures } from './features/wording.ts';
import { AGREEING, DIFFERING } from './likelihood-weights.ts';

/**
 * A comparison as numbers, each 0 to about 1. Exchanging the two figures changes none.
 * @param here the figures of the report of `a` that are compared
 * @param there those of the report of `b`
 */
export function featuresOf(comparison: Comparison, here: Crowd, there: Crowd) {
  return {
    constant: 1,
    ...wordingFeatures(comparison),
    ...namingFeatures(comparison),
    ...amountFeatures(comparison),
    ...settingFeatures(comparison),
    ...crowdFeatures(comparison, here, there),
  };
}

export type FeatureName = keyof ReturnType<typeof featuresOf>;

export type Features = Readonly<Record<FeatureName, number>>;

/** Sum of the features by their weights: log odds. */
export function weighed(features: Features, weights: Features): number {
  const names = Object.keys(features) as FeatureName[];
  return names.reduce((total, name) => total + weights[name] * features[name], 0);
}

/** How strongly two figures by themselves seem to count the same thing, as log odds. Symmetric. */
export function logOdds({ value }: Comparison, features: Features): number {
  return weighed(features, value === 'disjoint' ? DIFFERING : AGREEING);
}
