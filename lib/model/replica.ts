/** One immutable document of the ledger: a kind, its body, and the hash of both as its id. */
export interface LedgerDocument {
  id: string;
  kind: 'report' | 'revision' | 'note-event';
  body: unknown;
}

/** Documents by sequence; what replication, backup and import speak (CouchDB's own vocabulary). */
export interface Replica {
  info(): Promise<{ sequence: number; documents: number }>;
  /** Documents after `since`, in order of arrival, at most `limit`. */
  changes(since: number, limit: number): Promise<{ documents: LedgerDocument[]; last: number }>;
  /** Which of these ids are not here. */
  missing(ids: string[]): Promise<string[]>;
  /** All or nothing; ids are recomputed, never believed. */
  put(documents: LedgerDocument[]): Promise<void>;
  checkpoint(peer: string, sequence?: number): Promise<number>;
}
