import { ratioOf } from './compare/interval.ts';
import type { Comparison } from './comparison.ts';
import { countsOneThing } from './core.ts';
import { AGREEING, DIFFERING, type FeatureName } from './likelihood-weights.ts';

const flag = (value: boolean): number => (value ? 1 : 0);

/** How telling it is that both figures are one number: little for "4", much for "74,218". */
function distinctness({ a, b }: Comparison): number {
  return Math.min(4, Math.max(a.quantity.digits, b.quantity.digits)) / 4;
}

/** True where the concept nearest to both figures is one and stands right beside them. */
function isStrong({ a, b, measure }: Comparison): boolean {
  const close = [a, b].every(({ topics }) => (topics[0]?.far ?? BESIDE + 1) <= BESIDE);
  return close && measure.topic === 1 && measure.nearTopics >= MOSTLY;
}

/** Words between a figure and the word that names what it counts. */
const BESIDE = 2;
/** The share of close concepts that must be common. */
const MOSTLY = 0.5;

/** A count like "two" or "four", which any two texts may share. */
function isSmall({ a, b }: Comparison): boolean {
  return [a, b].every(
    ({ quantity }) =>
      quantity.unit.dimension === 'count' &&
      quantity.value.high < SMALL &&
      Number.isInteger(quantity.value.high),
  );
}

const SMALL = 20;

/** Below this likeness two reports hardly ever tell one story; below the second seldom. */
const UNRELATED = 0.15;
const LOOSE = 0.25;

/** The comparison as numbers, each 0 to about 1. */
export function featuresOf(comparison: Comparison): Record<FeatureName, number> {
  const { a, b, measure, subject, place, period, party, unit } = comparison;
  const core = flag(countsOneThing(comparison));
  const small = flag(isSmall(comparison));
  const strong = flag(isStrong(comparison));
  const far = Math.min(1, Math.log10(ratioOf(a.quantity, b.quantity)) / 2);
  return {
    constant: 1,
    core,
    headSame: flag(measure.head === 1),
    headOther: flag(measure.head === -1),
    actionSame: flag(measure.action === 1),
    actionOther: flag(measure.action === -1),
    crossed: measure.crossed,
    topicOther: flag(measure.topic === -1),
    topics: measure.topics,
    nearTopics: measure.nearTopics,
    strong,
    strongRunning: strong * flag(comparison.running),
    strongStray: strong * flag(subject.stray || comparison.otherYears || subject.clause === -1),
    strongParty: strong * flag(party === 'same'),
    strongFar: strong * far,
    cover: measure.cover,
    dice: measure.dice,
    coreDice: core * measure.dice,
    namesShared: flag(subject.clause === 1),
    namesOther: flag(subject.clause === -1),
    closestSame: flag(subject.closest === 1),
    closestOther: flag(subject.closest === -1),
    aboutSame: flag(subject.about === 1),
    aboutOther: flag(subject.about === -1),
    strayName: flag(subject.stray),
    contextShared: flag(subject.context === 1),
    contextOther: flag(subject.context === -1),
    otherYears: flag(comparison.otherYears),
    placeSame: flag(place === 'same'),
    placeOther: flag(place === 'different'),
    periodSame: flag(period === 'same'),
    partySame: flag(party === 'same'),
    modalityOther: flag(a.quantity.modality !== b.quantity.modality),
    kindOther: flag(a.quantity.kind !== b.quantity.kind),
    exclusive: flag(measure.exclusive),
    story: comparison.story,
    otherStory: flag(comparison.story < UNRELATED),
    looseStory: flag(comparison.story < LOOSE),
    smallLoose: small * flag(comparison.story < LOOSE),
    sameNumber: flag(comparison.sameNumber),
    distinctNumber: flag(comparison.sameNumber) * distinctness(comparison),
    farApart: far,
    coreFar: core * far,
    small,
    smallCore: small * core,
    plainCount: flag(a.quantity.unit.dimension === 'count'),
    percent: flag(a.quantity.unit.dimension === 'share'),
    otherUnit: flag(unit === 'unstated'),
    converts: flag(unit === 'converts'),
    running: flag(comparison.running),
    correction: core * flag(comparison.correction),
    article: flag(a.report.revisionId === b.report.revisionId),
  };
}

/** How strongly two figures seem to count the same thing, as log odds. Symmetric. */
export function logOdds(comparison: Comparison): number {
  const weights = comparison.value === 'disjoint' ? DIFFERING : AGREEING;
  const features = featuresOf(comparison);
  const names = Object.keys(weights) as FeatureName[];
  return names.reduce((total, name) => total + weights[name] * features[name], 0);
}
