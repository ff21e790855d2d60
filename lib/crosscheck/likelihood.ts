import { ratioOf } from './compare/interval.ts';
import type { Comparison } from './comparison.ts';
import { AGREEING, DIFFERING, type FeatureName } from './likelihood-weights.ts';

const flag = (value: boolean): number => (value ? 1 : 0);

/** How telling it is that both figures are one number: little for "4", much for "74,218". */
function distinctness({ a, b }: Comparison): number {
  return Math.min(4, Math.max(a.quantity.digits, b.quantity.digits)) / 4;
}

/** The comparison as numbers, each 0 to about 1. */
export function featuresOf(comparison: Comparison): Record<FeatureName, number> {
  const { a, b, measure, subject, place, period, party, unit } = comparison;
  return {
    constant: 1,
    headSame: flag(measure.head === 1),
    headOther: flag(measure.head === -1),
    actionSame: flag(measure.action === 1),
    actionOther: flag(measure.action === -1),
    crossed: measure.crossed,
    topicSame: flag(measure.topic === 1),
    topicOther: flag(measure.topic === -1),
    topics: measure.topics,
    cover: measure.cover,
    dice: measure.dice,
    namesShared: flag(subject.clause === 1),
    namesOther: flag(subject.clause === -1),
    contextShared: flag(subject.context === 1),
    contextOther: flag(subject.context === -1),
    placeSame: flag(place === 'same'),
    periodSame: flag(period === 'same'),
    periodOther: flag(period === 'different'),
    partySame: flag(party === 'same'),
    modalityOther: flag(a.quantity.modality !== b.quantity.modality),
    story: comparison.story,
    sameNumber: flag(comparison.sameNumber),
    distinctNumber: flag(comparison.sameNumber) * distinctness(comparison),
    farApart: Math.min(1, Math.log10(ratioOf(a.quantity, b.quantity)) / 2),
    plainCount: flag(a.quantity.unit.dimension === 'count'),
    percent: flag(a.quantity.unit.dimension === 'share'),
    otherUnit: flag(unit !== 'same'),
    running: flag(comparison.running),
    article: flag(a.report.revisionId === b.report.revisionId),
  };
}

/** 0 to 1: how sure it is that two figures count the same thing. Symmetric. */
export function likelihood(comparison: Comparison): number {
  const weights = comparison.value === 'disjoint' ? DIFFERING : AGREEING;
  const features = featuresOf(comparison);
  const names = Object.keys(weights) as FeatureName[];
  const sum = names.reduce((total, name) => total + weights[name] * features[name], 0);
  return 1 / (1 + Math.exp(-sum));
}
