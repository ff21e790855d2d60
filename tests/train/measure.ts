import { WITHIN } from '../../lib/crosscheck/cross-check.ts';
import type { Relation } from '../../lib/model/finding.ts';
import type { Example, Group } from './examples.ts';
import type { Story } from './stories.ts';

/** From which likelihood on each relation is asserted. */
export type Thresholds = Readonly<Record<Relation, number>>;

/** What the bench prints, in per cent and per 100 reports. */
export interface Figures {
  precision: number;
  recall: number;
  f1WithRelation: number;
  falseAlarms: number;
  wrongConflicts: number;
}

interface Tally {
  /** Link to whether its relation was right. */
  found: Map<string, boolean>;
  stray: number;
  falseAlarms: number;
  wrongConflicts: number;
}

function count(tally: Tally, story: number, { relation, links, unjudged }: Example): void {
  if (relation === undefined || unjudged) return;
  const link = links.find(({ right }) => right.includes(relation)) ?? links[0];
  if (!link) {
    if (relation === 'different-scope') return;
    tally.stray += 1;
    tally.falseAlarms += 1;
    if (relation === 'conflicting') tally.wrongConflicts += 1;
    return;
  }
  const right = link.right.includes(relation);
  if (!right && link.right[0] === 'different-scope') tally.falseAlarms += 1;
  if (!right && relation === 'conflicting') tally.wrongConflicts += 1;
  const key = `${story} ${link.at}`;
  tally.found.set(key, right || (tally.found.get(key) ?? false));
}

function isAsserted(
  { relation }: Example,
  likelihood: number,
  within: boolean,
  thresholds: Thresholds,
): boolean {
  if (relation === undefined) return false;
  return likelihood >= Math.max(thresholds[relation], within ? WITHIN[relation] : 0);
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Sets likelihoods against gold as the bench's scorer does. */
export function measure(
  stories: readonly Story[],
  judged: ReadonlyMap<Group, readonly number[]>,
  thresholds: Thresholds,
): Figures {
  const tally: Tally = { found: new Map(), stray: 0, falseAlarms: 0, wrongConflicts: 0 };
  for (const [group, likelihoods] of judged) {
    group.examples.forEach((example, at) => {
      if (isAsserted(example, likelihoods[at] ?? 0, group.within, thresholds))
        count(tally, group.story, example);
    });
  }
  const links = stories.reduce((sum, { gold }) => sum + gold.length, 0);
  const reports = stories.reduce((sum, story) => sum + story.reports.length, 0);
  const asserted = tally.found.size + tally.stray;
  const right = [...tally.found.values()].filter(Boolean).length;
  const [p, r] = [share(right, asserted), share(right, links)];
  return {
    precision: share(tally.found.size, asserted),
    recall: share(tally.found.size, links),
    f1WithRelation: p + r === 0 ? 0 : (2 * p * r) / (p + r),
    falseAlarms: share(tally.falseAlarms, reports),
    wrongConflicts: share(tally.wrongConflicts, reports),
  };
}
