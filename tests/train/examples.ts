import { extractClaims } from '../../lib/claims/extract-claims.ts';
import { carryMeasures } from '../../lib/crosscheck/carry.ts';
import type { Comparison } from '../../lib/crosscheck/comparison.ts';
import { keysByClaim, ownPairs, pairsOf } from '../../lib/crosscheck/cross-check.ts';
import { digest } from '../../lib/crosscheck/digest.ts';
import { type Figure, figuresOf } from '../../lib/crosscheck/figure.ts';
import { headOf, quotationOf } from '../../lib/crosscheck/head.ts';
import { featuresOf } from '../../lib/crosscheck/likelihood.ts';
import { comparisonsOf } from '../../lib/crosscheck/relate.ts';
import { relationOf } from '../../lib/crosscheck/relations/index.ts';
import { crowdsOf, type Ties } from '../../lib/crosscheck/rivals.ts';
import { tiesOf } from '../../lib/crosscheck/ties.ts';
import { analyse } from '../../lib/languages/en/analyse.ts';
import { english } from '../../lib/languages/en/english.ts';
import type { Relation } from '../../lib/model/finding.ts';
import { toReport } from '../../lib/model/identity.ts';
import { articleOf, type BenchReport, paragraphsOf } from '../bench/crosscheck-cases.ts';
import type { Mention, Story } from './stories.ts';

/** One comparison that the cross-check makes, with what gold says of it. */
export interface Example {
  comparison: Comparison;
  features: Readonly<Record<string, number>>;
  /** The relation that the rules give, whatever the likelihood. */
  relation: Relation | undefined;
  /** Gold links that it hits, by their place in the story, with the relations that are right for each. */
  links: { at: number; right: readonly Relation[] }[];
  /** Neither right nor wrong. */
  unjudged: boolean;
}

/** All comparisons between two reports, or inside one: they are judged together. */
export interface Group {
  story: number;
  /** How often it counts in learning. */
  weight: number;
  within: boolean;
  ties: Ties;
  examples: Example[];
}

interface Read {
  report: BenchReport;
  figures: Figure[];
  ties: Ties;
  ownTies: Ties;
  placeOf(figure: Figure): Mention;
}

function read(bench: BenchReport): Read {
  const report = toReport(articleOf(bench));
  const claims = carryMeasures(extractClaims(report, english, analyse), report, english);
  const shared = { report: headOf(report), digest: digest(report, english), seenAt: '' };
  const figures = claims.flatMap((claim) =>
    figuresOf({ ...shared, claim, quotation: quotationOf(report, claim.sentence) }, english.comparison),
  );
  const paragraphs = paragraphsOf(bench.text);
  return {
    report: bench,
    figures,
    ties: tiesOf(figures, english),
    ownTies: tiesOf(figures, english, claims),
    placeOf({ quantity: { figure } }) {
      const from = paragraphs[figure.block]?.start ?? 0;
      return { report: bench.id, start: from + figure.start, end: from + figure.end };
    },
  };
}

function meets(place: Mention, mention: Mention): boolean {
  const places = [mention, ...(mention.also ?? [])];
  return (
    place.report === mention.report && places.some(({ start, end }) => place.start < end && start < place.end)
  );
}

function toExample(
  comparison: Comparison,
  features: Example['features'],
  story: Story,
  a: Mention,
  b: Mention,
) {
  const joins = (x: Mention, y: Mention) => (meets(a, x) && meets(b, y)) || (meets(a, y) && meets(b, x));
  const links = story.gold.flatMap(({ current, prior, relation, accept = [] }, at) =>
    joins(current, prior) ? [{ at, right: [relation, ...accept] }] : [],
  );
  const free = (story.free ?? []).some((pair) => joins(pair.a, pair.b));
  const neutral = (story.neutral ?? []).some((mention) => meets(a, mention) || meets(b, mention));
  return {
    comparison,
    features,
    relation: relationOf(comparison)?.rule.relation,
    links,
    unjudged: links.length === 0 && (free || neutral),
  };
}

/** The bench's stories hold more traps and were labelled by another hand: each counts as several of our own. */
const WEIGHT: Readonly<Record<string, number>> = { written: 3 };

function groupOf(at: number, story: Story, here: Read, there: Read): Group {
  const within = here === there;
  const pairs = within ? ownPairs(here.figures) : pairsOf(here.figures, there.figures, keysByClaim(english));
  const comparisons = comparisonsOf(pairs, english);
  const crowds = crowdsOf(comparisons);
  return {
    story: at,
    weight: WEIGHT[story.origin] ?? 1,
    within,
    ties: within ? here.ownTies : new Map([...here.ties, ...there.ties]),
    examples: comparisons.map((comparison) =>
      toExample(
        comparison,
        featuresOf(comparison, ...crowds),
        story,
        here.placeOf(comparison.a),
        there.placeOf(comparison.b),
      ),
    ),
  };
}

/** Every pair of a story's reports, and each report with itself; two states of one page are no pair. */
export function groupsOf(story: Story, at: number): Group[] {
  const reports = story.reports.map(read);
  return reports.flatMap((here, i) =>
    reports
      .slice(0, i + 1)
      .filter((there) => there === here || there.report.url !== here.report.url)
      .map((there) => groupOf(at, story, here, there)),
  );
}

/** True where a finding is right to link the two figures; a part or another period linked as one thing is not. */
export function isPositive({ links, relation }: Example): boolean {
  return links.some(
    ({ right }) => right[0] !== 'different-scope' || (relation !== undefined && right.includes(relation)),
  );
}
