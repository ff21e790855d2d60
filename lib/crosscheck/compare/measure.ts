import type { ComparisonLexicon } from '../../languages/shape/comparison.ts';
import type { Figure } from '../figure.ts';
import { onceAFigure } from '../once.ts';

/** How alike the measures of two figures are; each part is symmetric. */
export interface MeasureLikeness {
  /** Head nouns: 1 one concept, -1 two concepts, 0 where a text names none. */
  head: number;
  action: number;
  /** 1 where the head of one is the action or a modifier of the other ("toll" / "killed"). */
  crossed: number;
  /** Weighted share of common words, of the figure with fewer words (0 to 1), and of both (0 to 1). */
  cover: number;
  dice: number;
  /** The concepts nearest to the two figures: 1 one concept, -1 two, 0 where one has none. */
  topic: number;
  /** Weighted share of common concepts around the figures, nearer ones weighing more (0 to 1). */
  topics: number;
  /** Share of the concepts close to the figures that both have (0 to 1); 0 where either has none. */
  nearTopics: number;
}

function compareWords(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  return a === b ? 1 : -1;
}

/** The words and concepts of one figure, weighed. */
interface Wording {
  total: number;
  topicWeights: ReadonlyMap<string, number>;
  topicTotal: number;
  /** Concepts close to the figure. */
  near: ReadonlySet<string>;
}

const wordingOf = onceAFigure(({ weights, topics }): Wording => {
  const topicWeights = new Map(topics.map(({ concept, far }) => [concept, 1 / (1 + far)]));
  const near = topics.filter(({ far }) => far <= CLOSE).map(({ concept }) => concept);
  return { total: total(weights), topicWeights, topicTotal: total(topicWeights), near: new Set(near) };
});

function total(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

function sharedWeight(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of a) sum += Math.min(weight, b.get(word) ?? 0);
  return sum;
}

/** Concepts that say what a figure counts: of its measure, else the nearest known one. */
function coreOf({ measure, topics }: Figure): Set<string> {
  const own = [measure.head, measure.action, ...measure.modifiers].filter((word) => word !== '');
  const [nearest] = topics;
  const beside = topics.filter((topic) => topic.far <= BESIDE || (topic === nearest && topic.far <= CLOSE));
  return new Set([...own, ...beside.map(({ concept }) => concept)]);
}

/** A known concept this close to a figure is what it counts, unless the measure says otherwise. */
const CLOSE = 3;
/** As close as this, several may count: "confirmed cases at 740". */
const BESIDE = 1.5;

/** The members of each group, by its place in the lexicon, that stand in the core of a figure. */
const membersOf = onceAFigure(
  (figure, { exclusive }: ComparisonLexicon): ReadonlyMap<number, ReadonlySet<string>> => {
    const core = coreOf(figure);
    const groups = exclusive.map((group, at) => [at, core.intersection(group)] as const);
    return new Map(groups.filter(([, members]) => members.size > 0));
  },
);

/** True where what two figures count are different members of a group that is told apart (dead, injured). */
export function isExclusive(a: Figure, b: Figure, lexicon: ComparisonLexicon): boolean {
  const there = membersOf(b, lexicon);
  for (const [group, members] of membersOf(a, lexicon)) {
    if (there.get(group)?.isDisjointFrom(members)) return true;
  }
  return false;
}

function compareNearest(a: Figure, b: Figure): number {
  const [x, y] = [a.topics[0], b.topics[0]];
  return compareWords(x?.concept ?? '', y?.concept ?? '');
}

function compareTopics(a: Wording, b: Wording): number {
  const most = Math.min(a.topicTotal, b.topicTotal);
  return most === 0 ? 0 : sharedWeight(a.topicWeights, b.topicWeights) / most;
}

function compareNear({ near: a }: Wording, { near: b }: Wording): number {
  return a.size === 0 || b.size === 0 ? 0 : a.intersection(b).size / a.union(b).size;
}

function isCrossed(a: Figure, b: Figure): boolean {
  const inside = ({ measure }: Figure, word: string) =>
    word !== '' && (measure.action === word || measure.modifiers.has(word));
  return inside(b, a.measure.head) || inside(a, b.measure.head);
}

/** Compares what two figures count, by their measures and, since a measure may be missing, by their words. */
export function compareMeasures(a: Figure, b: Figure): MeasureLikeness {
  const shared = sharedWeight(a.weights, b.weights);
  const [here, there] = [wordingOf(a), wordingOf(b)];
  const [x, y] = [here.total, there.total];
  return {
    head: compareWords(a.measure.head, b.measure.head),
    action: compareWords(a.measure.action, b.measure.action),
    crossed: isCrossed(a, b) ? 1 : 0,
    cover: Math.min(x, y) === 0 ? 0 : shared / Math.min(x, y),
    dice: x + y === 0 ? 0 : (2 * shared) / (x + y),
    topic: compareNearest(a, b),
    topics: compareTopics(here, there),
    nearTopics: compareNear(here, there),
  };
}
