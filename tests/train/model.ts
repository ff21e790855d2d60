import { type Scored, standingsOf } from '../../lib/crosscheck/rivals.ts';
import { type Example, type Group, isPositive } from './examples.ts';
import { dot, learn, type Row } from './logistic.ts';
import { signOf } from './signs.ts';

/** Figures that agree, and those that differ, have their own weights. */
export type Side = 'agreeing' | 'differing';

export const SIDES: readonly Side[] = ['agreeing', 'differing'];

export const sideOf = ({ comparison }: Example): Side =>
  comparison.value === 'disjoint' ? 'differing' : 'agreeing';

/** How much weights are held back. */
const STRENGTH = 300;

export const STANDING = ['less', 'behind', 'more', 'chain', 'tied', 'twin'] as const;

/** A lead over rivals never speaks against a comparison. */
const STANDING_SIGNS = [1, -1, 1, 0, 0, -1] as const;

/** Weights by side, in the order of the features' names. */
export type Weights = Record<Side, number[]>;

const decimals = (weights: readonly number[]): number[] =>
  weights.map((weight) => Math.round(weight * 100) / 100);

function rowOf(example: Example, names: readonly string[], weight: number): Row {
  const filled = names
    .map((name, at) => ({ at, value: example.features[name] ?? 0 }))
    .filter(({ value }) => value !== 0);
  return {
    at: filled.map(({ at }) => at),
    values: filled.map(({ value }) => value),
    positive: isPositive(example),
    weight,
  };
}

/** A group with its rows, made once for all fits. */
export interface Prepared {
  group: Group;
  rows: Row[];
}

export const prepare = (group: Group, names: readonly string[]): Prepared => ({
  group,
  rows: group.examples.map((example) => rowOf(example, names, group.weight)),
});

function learned(groups: readonly Prepared[], side: Side, pick: (one: Prepared) => readonly Row[]): Row[] {
  return groups.flatMap((one) =>
    pick(one).filter((_, at) => {
      const example = one.group.examples[at];
      return example && !example.unjudged && sideOf(example) === side;
    }),
  );
}

export function fitFeatures(groups: readonly Prepared[], names: readonly string[]): Weights {
  const signs = names.map(signOf);
  const of = (side: Side) =>
    decimals(
      learn(
        learned(groups, side, ({ rows }) => rows),
        signs,
        STRENGTH,
      ),
    );
  return { agreeing: withinArticle(of('agreeing'), names), differing: of('differing') };
}

/** Least weight of "both in one article" for figures that agree. */
const IN_ONE_ARTICLE = -1;

/** The gold leaves out most of what one report says twice, so that it teaches too much against it. */
function withinArticle(weights: number[], names: readonly string[]): number[] {
  return weights.map((weight, at) => (names[at] === 'article' ? Math.max(weight, IN_ONE_ARTICLE) : weight));
}

/** The features of each example of a group, followed by where it stands among its rivals. */
export function standingRows({ group, rows }: Prepared, weights: Weights): Row[] {
  const scored: Scored[] = group.examples.map((example, at) => {
    const row = rows[at];
    return { comparison: example.comparison, odds: row ? dot(row, weights[sideOf(example)]) : 0 };
  });
  return standingsOf(scored, group.ties).flatMap((standing, at) => {
    const row = rows[at];
    if (!row) return [];
    const from = weights.agreeing.length;
    return {
      ...row,
      at: [...row.at, ...STANDING.map((_, place) => from + place)],
      values: [...row.values, ...STANDING.map((name) => standing[name])],
    };
  });
}

/** Learns all weights anew, now that each figure's rivals are known: the features' first, then those of the standing. */
export function fitRivals(
  groups: readonly Prepared[],
  standing: ReadonlyMap<Prepared, Row[]>,
  names: readonly string[],
): Weights {
  const signs = [...names.map(signOf), ...STANDING_SIGNS];
  const of = (side: Side) =>
    decimals(
      learn(
        learned(groups, side, (one) => standing.get(one) ?? []),
        signs,
        STRENGTH,
      ),
    );
  return { agreeing: withinArticle(of('agreeing'), names), differing: of('differing') };
}

export function likelihoods(group: Group, standing: readonly Row[], rivals: Weights): number[] {
  return group.examples.map((example, at) => {
    const row = standing[at];
    return row ? 1 / (1 + Math.exp(-dot(row, rivals[sideOf(example)]))) : 0;
  });
}
