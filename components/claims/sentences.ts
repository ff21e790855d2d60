import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { Check, Finding } from '../../lib/model/finding.ts';
import { leading } from './lead.ts';

/** The claim's status in one sentence; null where there is nothing to say. */
export function statusSentence(claim: AnnotatedClaim, locale: string): string | null {
  const { finding, check } = leading(claim);
  if (check) return sayCheck(check, claim, locale);
  return finding ? sayFinding(finding, claim, locale) : null;
}

export function sayFinding(finding: Finding, _claim: AnnotatedClaim, _locale: string): string {
  return `${finding.prior.report.outlet}: ${finding.relation}.`;
}

export function sayCheck(check: Check, _claim: AnnotatedClaim, _locale: string): string {
  return `${check.kind}: ${check.arithmetic.expected}.`;
}

/** Why: each reason of the claim's status as a sentence. */
export function reasonsOf(claim: AnnotatedClaim, _locale: string): string[] {
  const { finding, check } = leading(claim);
  return (check ?? finding)?.reasons.map((reason) => reason.code) ?? [];
}
