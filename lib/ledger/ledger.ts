import type { CandidateSource } from '../model/candidate.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFact } from '../model/local-fact.ts';
import type { NoteEvent, UnsavedText } from '../model/note.ts';
import type { Replica } from '../model/replica.ts';
import type { Report, ReportHead } from '../model/report.ts';
import type { RevisionEntry } from '../model/revision-entry.ts';

export type { RevisionEntry } from '../model/revision-entry.ts';

export interface ReportSummary {
  report: ReportHead;
  /** When its state seen last was seen. */
  seenAt: string;
  revisions: number;
  claims: number;
  notes: number;
}

/** What finds a revision's claims again, made as it is made now; null where that can't be. */
export type KeysOf = (report: Report, claims: Claim[]) => Pick<RevisionEntry, 'digest' | 'keys'> | null;

/** Which notes are asked for: each part adds to the others. */
export interface NoteFilter {
  claimIds?: string[];
  matchKeys?: string[];
  noteId?: string;
  /** All claims by hand that are not deleted. */
  hands?: true;
}

/**
 * The local database of reports, claims and notes. `idb/` keeps it in IndexedDB, `memory.ts` in memory for
 * the command line and the tests; both pass one contract test. Every write is one transaction and can be
 * repeated without doubling anything. Failures are thrown as `LedgerError` with a problem code.
 */
export interface Ledger extends CandidateSource {
  /** Remembers a revision and its claims; of the same text the first reading is kept, and when the last one was. */
  remember(entry: RevisionEntry): Promise<'new' | 'revision' | 'known'>;
  /** A revision by its id, with its claims. */
  revision(revisionId: string): Promise<RevisionEntry | null>;
  /** All revisions of one report, first seen first. */
  revisionsOf(reportId: string): Promise<RevisionEntry[]>;
  reports(page: {
    query?: string;
    outlet?: string;
    after?: string;
    limit: number;
  }): Promise<{ rows: ReportSummary[]; next?: string }>;
  searchClaims(page: { query: string; after?: string; limit: number }): Promise<{
    rows: { claim: Claim; report: ReportHead; quotation: string }[];
    next?: string;
  }>;
  /** How many reports, claims (earlier revisions' included) and notes (without claims by hand) are kept. */
  counts(): Promise<{ reports: number; claims: number; notes: number }>;
  /** Appends note events, durably; known ids are left alone. */
  appendNoteEvents(events: NoteEvent[]): Promise<void>;
  noteEvents(filter: NoteFilter | 'all'): Promise<NoteEvent[]>;
  /** The events of so many notes, last changed first; no others are read. */
  latestNotes(limit: number): Promise<NoteEvent[]>;
  /** Ids of all note events, without reading any. */
  noteEventIds(): Promise<string[]>;
  saveUnsaved(text: UnsavedText): Promise<void>;
  unsaved(key?: string): Promise<UnsavedText[]>;
  dropUnsaved(key: string): Promise<void>;
  /** All that the reader said of figures; few. */
  facts(): Promise<LocalFact[]>;
  /** Keeps facts; of one that is known the earliest time is kept. */
  keepFacts(facts: LocalFact[]): Promise<void>;
  dropFacts(ids: string[]): Promise<void>;
  /**
   * Makes the keys of so many revisions anew, in order of arrival, and remembers how far it came for this version of
   * the rules; true where there are more. Claims that were kept under older rules, or imported with older keys, are
   * found by new ones then.
   */
  renewKeys(version: string, limit: number, keysOf: KeysOf): Promise<boolean>;
  /** Removes reports (never those with notes unless `withNotes`), with claims, keys and what the reader said of them. */
  forget(filter: {
    outlet?: string;
    /** What was first seen since; of what was known before, that it was read again. */
    seenSince?: string;
    /** Reports of which no state was seen since. */
    unseenSince?: string;
    everything?: true;
    withNotes: boolean;
    /** Only counts. */
    dryRun?: boolean;
  }): Promise<{ reports: number; kept: number }>;
  replica: Replica;
  close(): void;
}
