export type FeatureName =
  | 'constant'
  | 'headSame'
  | 'headOther'
  | 'actionSame'
  | 'actionOther'
  | 'crossed'
  | 'topicSame'
  | 'topicOther'
  | 'topics'
  | 'cover'
  | 'dice'
  | 'namesShared'
  | 'namesOther'
  | 'contextShared'
  | 'contextOther'
  | 'placeSame'
  | 'periodSame'
  | 'periodOther'
  | 'partySame'
  | 'modalityOther'
  | 'story'
  | 'sameNumber'
  | 'distinctNumber'
  | 'farApart'
  | 'plainCount'
  | 'percent'
  | 'otherUnit'
  | 'running'
  | 'article';

type Weights = Readonly<Record<FeatureName, number>>;

/** Weights for figures that agree within what their words promise. */
export const AGREEING: Weights = {
  constant: -4,
  headSame: 1.8,
  headOther: -1.8,
  actionSame: 1.2,
  actionOther: -1,
  crossed: 1,
  topicSame: 1,
  topicOther: -0.5,
  topics: 1,
  cover: 2.5,
  dice: 2,
  namesShared: 1,
  namesOther: -1.5,
  contextShared: 0.3,
  contextOther: -0.5,
  placeSame: 0.5,
  periodSame: 0.5,
  periodOther: -1,
  partySame: 0.3,
  modalityOther: -0.5,
  story: 1,
  sameNumber: 0.5,
  distinctNumber: 2.5,
  farApart: -1,
  plainCount: 0,
  percent: -0.3,
  otherUnit: 0,
  running: 0.2,
  article: 0,
};

/** Weights for figures that differ: what is counted must then be plain from the words. */
export const DIFFERING: Weights = {
  constant: -6,
  headSame: 2.2,
  headOther: -2,
  actionSame: 1.8,
  actionOther: -1.5,
  crossed: 1.3,
  topicSame: 1,
  topicOther: -0.5,
  topics: 1,
  cover: 3,
  dice: 3,
  namesShared: 0.8,
  namesOther: -1.5,
  contextShared: 0.3,
  contextOther: -0.5,
  placeSame: 0.5,
  periodSame: 0.5,
  periodOther: 0,
  partySame: 0.5,
  modalityOther: -1,
  story: 1.5,
  sameNumber: 0,
  distinctNumber: 0,
  farApart: -2.5,
  plainCount: 0,
  percent: -0.3,
  otherUnit: 0,
  running: 0.7,
  article: -0.7,
};
