import type { Language } from '../languages/language.ts';
import type { RevisionChange } from '../model/annotations.ts';
import type { Candidate, Digest } from '../model/candidate.ts';
import type { Claim } from '../model/claim.ts';
import type { Check, Finding, Status } from '../model/finding.ts';
import { notSameId } from '../model/local-fact.ts';
import type { Report } from '../model/report.ts';
import { checksOf } from './checks/index.ts';
import { familiesOf } from './family.ts';
import { type Figure, figuresOf } from './figure.ts';
import { headOf, quotationOf } from './head.ts';
import { keysOfClaim } from './keys.ts';
import { relateAll } from './relate.ts';
import { changesSince, type EarlierRevision } from './revisions.ts';
import { standing } from './standing.ts';
import { statusOf } from './status.ts';
import { tiesOf } from './ties.ts';

/** Everything that the cross-check looks at; nothing else may change its answer. */
export interface CrossCheckInput {
  report: Report;
  claims: Claim[];
  digest: Digest;
  /** Prior claims that may count the same, wherever they came from. */
  candidates: Candidate[];
  /** Earlier states of this report, first seen first. */
  earlierRevisions: EarlierRevision[];
  /** ISO 8601 time at which this revision is read. */
  seenAt: string;
  /** Ids (`notSameId`) of the pairs of which the reader says that they don't count the same thing. */
  keptApart?: ReadonlySet<string>;
}

export interface CrossCheckResult {
  findings: Finding[];
  /** What would be findings, had the reader not kept the two figures apart. */
  setAside: Finding[];
  checks: Check[];
  /** By claim id. */
  statuses: Map<string, Status>;
  /** Revision id to family. */
  families: Map<string, string>;
  changes: RevisionChange[];
}

function ownCandidates({ report, claims, digest, seenAt }: CrossCheckInput): Candidate[] {
  const head = headOf(report);
  return claims.map((claim) => ({
    report: head,
    digest,
    claim,
    quotation: quotationOf(report, claim.sentence),
    seenAt,
  }));
}

/** How many figures an article looks back within itself. */
const REACH = 40;

/** About so many of its own pairs are compared: a page of 20,000 figures keeps nobody waiting, and looks back less far. */
const MOST_PAIRS = 60_000;

/**
 * How sure an article's own findings must be; one that repeats itself says nothing new by that. Conflicts and
 * updates have their own thresholds already.
 */
export const WITHIN: Readonly<Record<Finding['relation'], number>> = {
  same: Number.POSITIVE_INFINITY,
  compatible: 0.7,
  updated: 0,
  conflicting: 0,
  'different-scope': 0.5,
};

/** The pairs among an article's own figures that are compared: the one that stands first in the text is the prior one. */
export function ownPairs(figures: readonly Figure[]): (readonly [Figure, Figure])[] {
  const reach = Math.max(1, Math.min(REACH, Math.floor(MOST_PAIRS / Math.max(1, figures.length))));
  return figures.flatMap((current, at) =>
    figures.slice(Math.max(0, at - reach), at).map((prior) => [current, prior] as const),
  );
}

function withinArticle(figures: readonly Figure[], claims: readonly Claim[], language: Language): Finding[] {
  return relateAll(ownPairs(figures), 'article', tiesOf(figures, language, claims), language).filter(
    ({ relation, confidence }) => confidence >= WITHIN[relation],
  );
}

/** The keys of a figure's claim, made once. */
export function keysByClaim(language: Language): (figure: Figure) => ReadonlySet<string> {
  const made = new Map<Figure['claim'], ReadonlySet<string>>();
  return ({ claim, digest }) => {
    const keys = made.get(claim) ?? new Set(keysOfClaim(claim, digest, language));
    made.set(claim, keys);
    return keys;
  };
}

/** Only claims that share a key are compared: what else a look-up brought along depends on the other claims. */
export function pairsOf(
  figures: readonly Figure[],
  others: readonly Figure[],
  keysOf: (figure: Figure) => ReadonlySet<string>,
): (readonly [Figure, Figure])[] {
  return figures.flatMap((current) =>
    others
      .filter((prior) => !keysOf(current).isDisjointFrom(keysOf(prior)))
      .map((prior) => [current, prior] as const),
  );
}

function withReports(figures: readonly Figure[], priors: readonly Figure[], language: Language): Finding[] {
  const keysOf = keysByClaim(language);
  const ties = tiesOf(figures, language);
  const byReport = Map.groupBy(priors, ({ report }) => report.revisionId);
  return [...byReport.values()].flatMap((others) => {
    const pairs = pairsOf(figures, others, keysOf);
    const both = new Map([...ties, ...tiesOf(others, language)]);
    return relateAll(pairs, 'report', both, language);
  });
}

function byTextAndTime(a: Finding, b: Finding): number {
  const key = ({ prior }: Finding) =>
    `${prior.report.published ?? ''}|${prior.report.revisionId}|${prior.claimId}`;
  const [x, y] = [key(a), key(b)];
  return x < y ? -1 : x > y ? 1 : a.prior.quantity - b.prior.quantity;
}

function findingsOf(
  input: CrossCheckInput,
  families: ReadonlyMap<string, string>,
  language: Language,
): Finding[] {
  const lexicon = language.comparison;
  const figures = ownCandidates(input).flatMap((candidate) => figuresOf(candidate, lexicon));
  const others = input.candidates.filter(({ report }) => report.id !== input.report.id);
  const priors = others.flatMap((candidate) => figuresOf(candidate, lexicon));
  const found = [
    ...withinArticle(figures, input.claims, language),
    ...standing(withReports(figures, priors, language), others, language).toSorted(byTextAndTime),
  ];
  const own = families.get(input.report.revisionId);
  return found.map((finding) => withFamily(finding, families.get(finding.prior.report.revisionId), own));
}

function withFamily(finding: Finding, family: string | undefined, own: string | undefined): Finding {
  if (!family || finding.where !== 'report') return finding;
  const reasons =
    family === own ? [{ code: 'same-family', values: {} }, ...finding.reasons] : finding.reasons;
  return { ...finding, family, reasons };
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Sets the figures of a report against each other, against its earlier revisions and against prior reports.
 * Pure: the same input gives the same answer, and each pair of reports is judged from these two alone.
 */
export function crossCheck(input: CrossCheckInput, language: Language): CrossCheckResult {
  const { report, claims, candidates, earlierRevisions, seenAt, keptApart = NONE } = input;
  const families = familiesOf({ revisionId: report.revisionId, digest: input.digest }, candidates);
  const changed = changesSince(report, claims, earlierRevisions.at(-1), seenAt, language);
  const all = [...findingsOf(input, families, language), ...changed.map(({ finding }) => finding)];
  const isApart = ({ current, prior }: Finding) => keptApart.has(notSameId(current, prior));
  const findings = all.filter((finding) => !isApart(finding));
  const checks = checksOf(report, claims, language);
  const ownFamily = families.get(report.revisionId) ?? report.revisionId;
  const [found, stated] = [byClaim(findings, input), checksByClaim(checks)];
  const statuses = new Map(
    claims.map(({ id }) => [id, statusOf(found.get(id) ?? [], stated.get(id) ?? [], ownFamily)]),
  );
  const setAside = all.filter(isApart);
  return { findings, setAside, checks, statuses, families, changes: changed.map(({ change }) => change) };
}

/** A finding inside the article as its other side sees it; `claim` is the side it was told of. */
function mirrored(finding: Finding, report: Report, claim: Claim): Finding {
  const { current, prior, direction, ...rest } = finding;
  const other = { ...current, report: headOf(report), claim, quotation: quotationOf(report, claim.sentence) };
  const turned = direction && { direction: direction === 'older' ? ('newer' as const) : ('older' as const) };
  return {
    ...rest,
    current: { claimId: prior.claimId, quantity: prior.quantity },
    prior: other,
    ...turned,
  };
}

/**
 * The findings of each claim, by its id; one inside the article concerns both its sides, and is turned round for
 * the earlier one. Claims without findings have no entry.
 */
export function byClaim(
  findings: readonly Finding[],
  { report, claims }: Pick<CrossCheckInput, 'report' | 'claims'>,
): ReadonlyMap<string, Finding[]> {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { current, prior, where } = finding;
    push(found, current.claimId, finding);
    const claim = where === 'article' ? known.get(current.claimId) : undefined;
    if (claim) push(found, prior.claimId, mirrored(finding, report, claim));
  }
  return found;
}

/** The checks that each claim's figure states, by the claim's id. */
export function checksByClaim(checks: readonly Check[]): ReadonlyMap<string, Check[]> {
  return Map.groupBy(checks, ({ stated }) => stated.claimId);
}

function push(lists: Map<string, Finding[]>, key: string, finding: Finding): void {
  const list = lists.get(key);
  if (list) list.push(finding);
  else lists.set(key, [finding]);
}
