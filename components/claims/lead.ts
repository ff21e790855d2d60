import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { Check, Finding, Relation } from '../../lib/model/finding.ts';
import type { Quantity } from '../../lib/model/quantity.ts';

const URGENCY: Relation[] = ['conflicting', 'updated', 'compatible', 'same', 'different-scope'];

function weight(finding: Finding): number {
  const base = URGENCY.indexOf(finding.relation);
  // Drift stands between an update and plain agreement.
  return base >= 2 && base <= 3 && finding.drift.length > 0 ? 1.5 : base;
}

/** Findings most urgent first; of equals, the surest. */
export function byUrgency(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => weight(a) - weight(b) || b.confidence - a.confidence);
}

/** What gave the claim its status: its conflict, else its failed check, else its most urgent finding. */
export function leading(claim: AnnotatedClaim): { finding?: Finding; check?: Check } {
  const finding = byUrgency(claim.findings.filter((each) => each.relation !== 'different-scope'))[0];
  const failed = claim.checks.find((each) => !each.holds);
  if (failed && finding?.relation !== 'conflicting') return { check: failed };
  return finding ? { finding } : {};
}

/** Index of the figure that the claim is listed under: the one that its status is about, else its first. */
export function leadIndex(claim: AnnotatedClaim): number {
  const { finding, check } = leading(claim);
  return finding?.current.quantity ?? check?.stated.quantity ?? 0;
}

/** The figure that the claim is listed under; none where it only says who said something. */
export function leadQuantity(claim: AnnotatedClaim): Quantity | undefined {
  return claim.claim.quantities[leadIndex(claim)];
}
