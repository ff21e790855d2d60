import { writeFileSync } from 'node:fs';
import { RELATIONS } from '../../lib/crosscheck/relations/index.ts';
import type { Relation } from '../../lib/model/finding.ts';
import { type Group, groupsOf } from './examples.ts';
import type { Row } from './logistic.ts';
import { type Figures, measure, type Thresholds } from './measure.ts';
import {
  fitFeatures,
  fitRivals,
  likelihoods,
  type Prepared,
  prepare,
  STANDING,
  standingRows,
  type Weights,
} from './model.ts';
import { ownStories, storiesAside } from './own-stories.ts';
import { type Story, writtenStories } from './stories.ts';

const WEIGHTS = new URL('../../lib/crosscheck/likelihood-weights.ts', import.meta.url);
const RIVALS = new URL('../../lib/crosscheck/rival-weights.ts', import.meta.url);

/** Thresholds to choose from, alike for all relations. */
const STEPS = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

/** Parts that the stories are divided into; each is judged by what the others teach. */
const PARTS = 8;
const parts = Array.from({ length: PARTS }, (_, part) => part);

const partOf = ({ group }: Prepared): number => group.story % PARTS;

function without(groups: readonly Prepared[], part: number): Prepared[] {
  return groups.filter((one) => partOf(one) !== part);
}

/** Standings of each story by weights that were learned on the other parts. */
function crossStandings(groups: readonly Prepared[], names: readonly string[]) {
  const standing = new Map<Prepared, Row[]>();
  for (const part of parts) {
    const weights = fitFeatures(without(groups, part), names);
    for (const one of groups.filter((each) => partOf(each) === part)) {
      standing.set(one, standingRows(one, weights));
    }
  }
  return standing;
}

type Judged = Map<Group, number[]>;

function judge(
  groups: readonly Prepared[],
  standing: ReadonlyMap<Prepared, Row[]>,
  rivalsOf: (part: number) => Weights,
): Judged {
  return new Map(
    groups.map((one) => [one.group, likelihoods(one.group, standing.get(one) ?? [], rivalsOf(partOf(one)))]),
  );
}

function record(name: string, names: readonly string[], weights: readonly number[]): string {
  return `export const ${name} = {\n${names.map((key, at) => `  ${key}: ${weights[at]},`).join('\n')}\n} as const;`;
}

const MADE = '/** Made by `npm run train:crosscheck`; not to be changed by hand. */';

function writeWeights(names: readonly string[], weights: Weights): void {
  const parts = [
    MADE,
    '/** Weights for figures that agree within what their words promise. */',
    record('AGREEING', names, weights.agreeing),
    '',
    '/** Weights for figures that differ: what is counted must then be plain from the words. */',
    record('DIFFERING', names, weights.differing),
  ];
  writeFileSync(WEIGHTS, `${parts.join('\n')}\n`);
}

function writeRivals(names: readonly string[], { agreeing, differing }: Weights): void {
  const line = (side: string, weights: readonly number[]) =>
    [`  ${side}: {`, ...[...names, ...STANDING].map((key, at) => `    ${key}: ${weights[at]},`), '  },'].join(
      '\n',
    );
  const parts = [
    MADE,
    "/** Weights of all aspects in the light of a figure's rivals, and of its lead over the best of them. */",
    'export const RIVALS = {',
    line('agreeing', agreeing),
    line('differing', differing),
    '} as const;',
  ];
  writeFileSync(RIVALS, `${parts.join('\n')}\n`);
}

const table = (figures: Figures) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(1))]));

const chosen = Object.fromEntries(
  RELATIONS.map(({ relation, threshold }) => [relation, threshold]),
) as Record<Relation, number>;

const flat = (threshold: number): Thresholds => ({
  same: threshold,
  compatible: threshold,
  updated: threshold,
  conflicting: threshold,
  'different-scope': chosen['different-scope'],
});

/** How many groups, which stand first, are of the bench's stories. */
function ofBench(groups: readonly Prepared[], bench: readonly Story[]): number {
  return groups.filter(({ group }) => group.story < bench.length).length;
}

/** How stories that teach nothing fare by what all others teach. */
function figuresAside(names: readonly string[], weights: Weights, rivals: Weights): Figures {
  const stories = storiesAside();
  const groups = stories.flatMap(groupsOf).map((group) => prepare(group, names));
  const standing = new Map(groups.map((one) => [one, standingRows(one, weights)]));
  return measure(
    stories,
    judge(groups, standing, () => rivals),
    chosen,
  );
}

/** Fits, prints how each story fares by what the others teach, and writes the weights. */
function main([path]: string[]): void {
  if (!path) throw new Error('usage: npm run train:crosscheck -- STORIES.jsonl');
  const bench = writtenStories(path);
  const stories = [...bench, ...ownStories()];
  const plain = stories.flatMap(groupsOf);
  const names = Object.keys(plain.find(({ examples }) => examples.length > 0)?.examples[0]?.features ?? {});
  const groups = plain.map((group) => prepare(group, names));
  const standing = crossStandings(groups, names);
  const left = parts.map((part) => fitRivals(without(groups, part), standing, names));
  const rivals = fitRivals(groups, standing, names);
  const split = ofBench(groups, bench);
  const [theirs, ours] = [groups.slice(0, split), groups.slice(split)].map((some) =>
    judge(some, standing, (part) => left[part] ?? rivals),
  ) as [Judged, Judged];
  console.log(
    `${stories.length} stories, ${plain.reduce((sum, one) => sum + one.examples.length, 0)} comparisons`,
  );
  console.log('each story of the bench judged by what other stories teach, one threshold for all relations:');
  console.table(Object.fromEntries(STEPS.map((step) => [step, table(measure(bench, theirs, flat(step)))])));
  const weights = fitFeatures(groups, names);
  console.log(
    'the same with the thresholds of the rules; our own stories likewise; stories that teach nothing:',
  );
  console.table({
    bench: table(measure(bench, theirs, chosen)),
    own: table(measure(stories.slice(bench.length), ours, chosen)),
    aside: table(figuresAside(names, weights, rivals)),
  });
  writeWeights(names, weights);
  writeRivals(names, rivals);
}

main(process.argv.slice(2));
