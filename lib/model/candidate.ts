import type { Claim } from './claim.ts';
import type { ReportHead } from './report.ts';

/** What tells one story and one text from another; made once per revision and kept with it. */
export interface Digest {
  /** Names (people, bodies, places) of the whole text, lower-case, most frequent first. */
  entities: string[];
  /** Lemmas or word forms that are rare enough to tell stories apart, most frequent first. */
  terms: string[];
  /** MinHash signature over word shingles of the text blocks: equal texts have equal ones. */
  signature: number[];
}

/** A prior claim that may count the same thing, wherever it came from. */
export interface Candidate {
  report: ReportHead;
  digest: Digest;
  claim: Claim;
  /** The whole sentence that the claim stands in. */
  quotation: string;
  /** ISO 8601 time at which this reader last had this revision before it. */
  seenAt: string;
}

/** What one look-up gives; `capped` says that more candidates existed than were read. */
export interface CandidateSet {
  candidates: Candidate[];
  capped: boolean;
}

/** Where prior claims come from: the ledger now, a shared archive later. */
export interface CandidateSource {
  /**
   * @param keys blocking keys of all claims of one report
   * @param exceptRevision the revision being read, never its own candidate
   */
  candidates(keys: string[], exceptRevision: string): Promise<CandidateSet>;
}
