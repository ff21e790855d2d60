import { checkSentence } from '../../lib/i18n/sentences/check.ts';
import { findingSentence } from '../../lib/i18n/sentences/finding.ts';
import { driftSentence, reasonSentence } from '../../lib/i18n/sentences/words.ts';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import { printable } from '../ui/printable.ts';
import { leading } from './lead.ts';

/** The claim's status in one sentence; null where there is nothing to say. */
export function statusSentence(claim: AnnotatedClaim, report: ReportHead, locale: string): string | null {
  const { finding, check } = leading(claim);
  if (check) return printable(checkSentence(check, locale));
  if (!finding) return null;
  const [drift] = finding.drift;
  if (claim.status === 'drifted' && drift) return driftSentence(drift, locale);
  return printable(findingSentence(finding, { report, claim: claim.claim }, locale)) || null;
}

/** That this page changed the figure since it was read, where the status sentence says something else. */
export function changeSentence(claim: AnnotatedClaim, report: ReportHead, locale: string): string | null {
  const { finding: lead } = leading(claim);
  const change = claim.findings.find(({ where }) => where === 'revision');
  if (!change || change === lead) return null;
  return printable(findingSentence(change, { report, claim: claim.claim }, locale)) || null;
}

/** Why the claim has its status: each reason, and what the words lost or won on the way, as a sentence. */
export function reasonsOf(claim: AnnotatedClaim, locale: string): string[] {
  const { finding, check } = leading(claim);
  const reasons = (check ?? finding)?.reasons ?? [];
  const drift = check ? [] : (finding?.drift ?? []);
  const sentences = [
    ...reasons.map((reason) => reasonSentence(reason, locale)),
    ...drift.map((kind) => driftSentence(kind, locale)),
  ];
  return [...new Set(sentences.map(printable))];
}
