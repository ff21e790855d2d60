import type { Reason, Relation } from '../../model/finding.ts';
import type { Comparison } from '../comparison.ts';

/** One relation: when it holds, why, and how it weighs in a claim's status. */
export interface RelationRule {
  relation: Relation;
  /** From this likelihood that both count the same thing on, the relation is asserted. */
  threshold: number;
  /** The reasons that decide for this relation, or undefined where it doesn't hold. */
  decide(comparison: Comparison): Reason[] | undefined;
  /** Where it holds and yet is not said, and no other relation either: when in doubt, no finding. */
  isDoubtful?(comparison: Comparison): boolean;
}

/** Writes a reason without values. */
export const because = (code: string): Reason => ({ code, values: {} });
