/** One immutable document of the ledger: a kind, its body, and an id that follows from both (`document.ts`). */
export interface LedgerDocument {
  id: string;
  kind: 'revision' | 'note-event' | 'fact';
  body: unknown;
  /** ISO 8601; when this reader first had it. A local fact: a backup keeps it, no id covers it. */
  seenAt?: string;
}

/** Documents by sequence; what replication, backup and import speak (CouchDB's own vocabulary). */
export interface Replica {
  info(): Promise<{ sequence: number; documents: number }>;
  /** Documents after `since`, in order of arrival, at most `limit`. */
  changes(since: number, limit: number): Promise<{ documents: LedgerDocument[]; last: number }>;
  /** Which of these ids are not here. */
  missing(ids: string[]): Promise<string[]>;
  /**
   * All or nothing; ids are recomputed, never believed.
   * @param told called now and then with the share that is done, of 1
   */
  put(documents: LedgerDocument[], told?: (share: number) => void): Promise<void>;
  checkpoint(peer: string, sequence?: number): Promise<number>;
}
