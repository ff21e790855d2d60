import type { ComparisonLexicon } from '../../languages/shape/comparison.ts';
import type { Figure } from '../figure.ts';

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
  /** True where the words name different members of a group that is told apart (dead, injured). */
  exclusive: boolean;
}

function compareWords(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  return a === b ? 1 : -1;
}

function total(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

function sharedWeight(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return [...a].reduce((sum, [word, weight]) => sum + Math.min(weight, b.get(word) ?? 0), 0);
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

/** Members of a group that stand in the core of each; told apart where both have some and none in common. */
function isExclusive(a: Figure, b: Figure, { exclusive }: ComparisonLexicon): boolean {
  const [x, y] = [coreOf(a), coreOf(b)];
  return exclusive.some((group) => {
    const [here, there] = [x.intersection(group), y.intersection(group)];
    return here.size > 0 && there.size > 0 && here.isDisjointFrom(there);
  });
}

function compareNearest(a: Figure, b: Figure): number {
  const [x, y] = [a.topics[0], b.topics[0]];
  return compareWords(x?.concept ?? '', y?.concept ?? '');
}

function topicWeights({ topics }: Figure): Map<string, number> {
  return new Map(topics.map(({ concept, far }) => [concept, 1 / (1 + far)]));
}

function compareTopics(a: Figure, b: Figure): number {
  const [x, y] = [topicWeights(a), topicWeights(b)];
  const most = Math.min(total(x), total(y));
  return most === 0 ? 0 : sharedWeight(x, y) / most;
}

function nearConcepts({ topics }: Figure): Set<string> {
  return new Set(topics.filter(({ far }) => far <= CLOSE).map(({ concept }) => concept));
}

function compareNear(a: Figure, b: Figure): number {
  const [x, y] = [nearConcepts(a), nearConcepts(b)];
  return x.size === 0 || y.size === 0 ? 0 : x.intersection(y).size / x.union(y).size;
}

function isCrossed(a: Figure, b: Figure): boolean {
  const inside = ({ measure }: Figure, word: string) =>
    word !== '' && (measure.action === word || measure.modifiers.has(word));
  return inside(b, a.measure.head) || inside(a, b.measure.head);
}

/** Compares what two figures count, by their measures and, since a measure may be missing, by their words. */
export function compareMeasures(a: Figure, b: Figure, lexicon: ComparisonLexicon): MeasureLikeness {
  const shared = sharedWeight(a.weights, b.weights);
  const [x, y] = [total(a.weights), total(b.weights)];
  return {
    head: compareWords(a.measure.head, b.measure.head),
    action: compareWords(a.measure.action, b.measure.action),
    crossed: isCrossed(a, b) ? 1 : 0,
    cover: Math.min(x, y) === 0 ? 0 : shared / Math.min(x, y),
    dice: x + y === 0 ? 0 : (2 * shared) / (x + y),
    topic: compareNearest(a, b),
    topics: compareTopics(a, b),
    nearTopics: compareNear(a, b),
    exclusive: isExclusive(a, b, lexicon),
  };
}
