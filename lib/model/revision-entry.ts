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
  /** ISO 8601; when this reader first had it. A local fact, no part of any id. */
  seenAt: string;
  /** When this reader last read it, where that was later; it leaves this ledger in no document. */
  lastSeen?: string;
}

/** When this reader last had a revision before it. */
export function lastSeenOf({
  seenAt,
  lastSeen = seenAt,
}: Pick<RevisionEntry, 'seenAt' | 'lastSeen'>): string {
  return lastSeen;
}
