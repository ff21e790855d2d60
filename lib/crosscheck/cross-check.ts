import type { Language } from '../languages/language.ts';
import type { RevisionChange } from '../model/annotations.ts';
import type { Candidate, Digest } from '../model/candidate.ts';
import type { Claim } from '../model/claim.ts';
import type { Check, Finding, Status } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { checksOf } from './checks/index.ts';
import { familiesOf } from './family.ts';
import { type Figure, figuresOf } from './figure.ts';
import { headOf, quotationOf } from './head.ts';
import { relate } from './relate.ts';
import { changesSince, type EarlierRevision } from './revisions.ts';
import { statusOf } from './status.ts';

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
}

export interface CrossCheckResult {
  findings: Finding[];
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

/** Findings among the article's own figures: the earlier one in the text is the prior one. */
function withinArticle(figures: readonly Figure[], language: Language): Finding[] {
  return figures.flatMap((current, at) =>
    figures.slice(0, at).flatMap((prior) => {
      const finding = relate(current, prior, 'article', language);
      return finding && finding.relation === 'conflicting' ? [finding] : [];
    }),
  );
}

function withReports(figures: readonly Figure[], priors: readonly Figure[], language: Language): Finding[] {
  return figures.flatMap((current) =>
    priors.flatMap((prior) => relate(current, prior, 'report', language) ?? []),
  );
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
    ...withinArticle(figures, language),
    ...withReports(figures, priors, language).toSorted(byTextAndTime),
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

/**
 * Sets the figures of a report against each other, against its earlier revisions and against prior reports.
 * Pure: the same input gives the same answer, and each pair of reports is judged from these two alone.
 */
export function crossCheck(input: CrossCheckInput, language: Language): CrossCheckResult {
  const { report, claims, candidates, earlierRevisions, seenAt } = input;
  const families = familiesOf({ revisionId: report.revisionId, digest: input.digest }, candidates);
  const changed = changesSince(report, claims, earlierRevisions.at(-1), seenAt, language);
  const findings = [...findingsOf(input, families, language), ...changed.map(({ finding }) => finding)];
  const checks = checksOf(report, claims, language);
  const ownFamily = families.get(report.revisionId) ?? report.revisionId;
  const statuses = new Map(
    claims.map(({ id }) => [id, statusOf(concerning(id, findings), concerningChecks(id, checks), ownFamily)]),
  );
  return { findings, checks, statuses, families, changes: changed.map(({ change }) => change) };
}

/** Findings of one claim; those inside the article concern both its sides. */
export function concerning(claimId: string, findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ current, prior, where }) =>
      current.claimId === claimId || (where === 'article' && prior.claimId === claimId),
  );
}

/** Checks that one claim's figure states. */
export function concerningChecks(claimId: string, checks: readonly Check[]): Check[] {
  return checks.filter(({ stated }) => stated.claimId === claimId);
}
