import type { Claim } from './claim.ts';
import type { ReportHead } from './report.ts';

export type Relation = 'same' | 'compatible' | 'updated' | 'conflicting' | 'different-scope';

/** What the words lost or won on the way though the figure agrees. */
export type DriftKind =
  | 'hedge-lost'
  | 'hedge-won'
  | 'source-lost'
  | 'bound-lost'
  | 'rounding-lost'
  | 'scope-widened';

/** A machine-readable reason; its sentence is rendered from the message `reason.<code>`. */
export interface Reason {
  code: string;
  values: Record<string, string | number>;
}

/** One quantity of one claim. */
export interface QuantityRef {
  claimId: string;
  /** Index of the quantity in the claim. */
  quantity: number;
}

/** The other side of a finding, with all that a person needs to see it. */
export interface PriorRef extends QuantityRef {
  report: ReportHead;
  claim: Claim;
  /** The prior claim's whole sentence. */
  quotation: string;
}

/** How one quantity of this report relates to one other quantity. */
export interface Finding {
  relation: Relation;
  /** Where the other figure stands. */
  where: 'article' | 'revision' | 'report';
  current: QuantityRef;
  prior: PriorRef;
  /** For `updated`: whether the prior figure is the earlier or the later statement. */
  direction?: 'older' | 'newer';
  drift: DriftKind[];
  reasons: Reason[];
  /** 0 to 1: how sure the comparison is that both count the same thing. */
  confidence: number;
  /** Equal for reports that carry the same text from one origin. */
  family?: string;
}

export type CheckKind = 'sum' | 'share' | 'change' | 'headline';

/** The article's own figures set against each other. */
export interface Check {
  kind: CheckKind;
  holds: boolean;
  /** The figure that is checked. */
  stated: QuantityRef;
  /** The figures that it is computed from. */
  parts: QuantityRef[];
  /** What the parts give, and by how much a figure as rounded as these may miss it. */
  arithmetic: { expected: number; stated: number; gap: number; tolerance: number; unit: string };
  reasons: Reason[];
}

export type Status = 'conflicting' | 'updated' | 'drifted' | 'corroborated' | 'repeated' | 'unmatched';
