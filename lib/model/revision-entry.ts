import type { Digest } from './candidate.ts';
import type { Claim } from './claim.ts';
import type { Report } from './report.ts';

/** One revision with all that was made of it. */
export interface RevisionEntry {
  report: Report;
  claims: Claim[];
  digest: Digest;
  /** Blocking keys, one list a claim. */
  keys: string[][];
  /** ISO 8601; a local fact, no part of any id. */
  seenAt: string;
}
