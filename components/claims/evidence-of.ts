import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { byUrgency } from './lead.ts';

function sameSide(a: Finding, b: Finding): boolean {
  return a.prior.claimId === b.prior.claimId && a.prior.quantity === b.prior.quantity;
}

function unlike(findings: Finding[]): Finding[] {
  return findings.filter((each, at) => findings.findIndex((other) => sameSide(each, other)) === at);
}

/** The other figures that count the same thing, most urgent first, each once. */
export function evidenceOf(claim: AnnotatedClaim): Finding[] {
  return unlike(byUrgency(claim.findings.filter(({ relation }) => relation !== 'different-scope')));
}

/** Figures of the same measure that hold for another place, time or part: context. */
export function contextOf(claim: AnnotatedClaim): Finding[] {
  return unlike(byUrgency(claim.findings.filter(({ relation }) => relation === 'different-scope')));
}
