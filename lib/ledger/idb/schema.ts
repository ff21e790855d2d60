import type { DBSchema, IDBPTransaction } from 'idb';
import type { Digest } from '../../model/candidate.ts';
import type { Claim } from '../../model/claim.ts';
import type { LocalFact } from '../../model/local-fact.ts';
import type { NoteEvent, UnsavedText } from '../../model/note.ts';
import type { LedgerDocument } from '../../model/replica.ts';
import type { Report, ReportHead } from '../../model/report.ts';

export const DATABASE = 'claimlight';

/** Number of the newest migration. */
export const VERSION = 7;

/** One revision; its claims are the numbers from `firstClaim` on. */
export interface RevisionRecord {
  id: string;
  reportId: string;
  report: Report;
  digest: Digest;
  firstClaim: number;
  claimCount: number;
  seenAt: string;
  /** When this reader last read it, where that was later. */
  lastSeen?: string;
}

/** One claim with its blocking keys; numbers rise in order of arrival and are never used twice. */
export interface ClaimRecord {
  number: number;
  revisionId: string;
  claim: Claim;
  keys: string[];
}

/** Part of the claims under one blocking key, or one word. Its store key is `[key, -part]`, so that the newest comes first. */
export interface PostingRecord {
  numbers: Uint32Array;
  /** How many claims stand in older parts. */
  before: number;
}

/** What the library's list shows of a report: its revision seen last. */
export interface ReportRecord {
  id: string;
  outlet: string;
  head: ReportHead;
  /** When that was. */
  seenAt: string;
  revisions: number;
  claims: number;
  /** Words of title, outlet, address and byline, for the search. */
  words: string[];
}

/** Where a note is shown, and what its events come to, so that notes are counted without being read. */
export interface NoteTargetRecord {
  noteId: string;
  claimId: string;
  reportId: string;
  matchKey?: string;
  kind: 'note' | 'hand' | 'deleted';
  changedAt: string;
}

/** What the reader said, with the revisions it is about. */
export interface FactRecord {
  id: string;
  fact: LocalFact;
  revisions: string[];
}

export interface LogRecord {
  id: string;
  kind: LedgerDocument['kind'];
}

export interface LedgerSchema extends DBSchema {
  revisions: { key: string; value: RevisionRecord; indexes: { report: string; seen: [string, string] } };
  claims: { key: number; value: ClaimRecord };
  postings: { key: [string, number]; value: PostingRecord };
  noteEvents: { key: string; value: NoteEvent; indexes: { note: string } };
  unsaved: { key: string; value: UnsavedText };
  log: { key: number; value: LogRecord; indexes: { id: string } };
  /** Numbers by name: `nextClaim`, since version 6 `claimsGone` (numbers whose claim was removed) and `lastNumber` (of the log), a checkpoint a peer, and up to which claim a version has made keys anew. */
  meta: { key: string; value: number };
  /** Since version 2. */
  reports: {
    key: string;
    value: ReportRecord;
    indexes: { seen: [string, string]; outlet: string; words: string };
  };
  /** Since version 2; `kind` since version 6, `changedAt` since version 7. */
  noteTargets: {
    key: string;
    value: NoteTargetRecord;
    indexes: {
      claim: string;
      match: string;
      report: string;
      kind: NoteTargetRecord['kind'];
      changed: [NoteTargetRecord['kind'], string, string];
    };
  };
  /** Since version 3. */
  facts: { key: string; value: FactRecord; indexes: { revision: string } };
  /** Since version 4: the claims under each word that a search may ask for. */
  words: { key: [string, number]; value: PostingRecord };
}

export type StoreName =
  | 'revisions'
  | 'claims'
  | 'postings'
  | 'noteEvents'
  | 'unsaved'
  | 'log'
  | 'meta'
  | 'reports'
  | 'noteTargets'
  | 'facts'
  | 'words';

export const ALL_STORES: StoreName[] = [
  'revisions',
  'claims',
  'postings',
  'noteEvents',
  'unsaved',
  'log',
  'meta',
  'reports',
  'noteTargets',
  'facts',
  'words',
];

/** A transaction that may write; each function says which stores it needs. */
export type Write = IDBPTransaction<LedgerSchema, StoreName[], 'readwrite'>;

/** A transaction that reads. */
export type Read = IDBPTransaction<LedgerSchema, StoreName[], 'readonly'>;

/** The transaction in which a migration runs. */
export type Upgrade = IDBPTransaction<LedgerSchema, StoreName[], 'versionchange'>;

/** A writing transaction where only reading is needed; idb's types keep the two apart. */
export function reading(tx: Write | Upgrade): Read {
  return tx as unknown as Read;
}
