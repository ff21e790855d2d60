import type { Annotations } from '../model/annotations.ts';
import type { Claim } from '../model/claim.ts';
import type { Note } from '../model/note.ts';
import type { ReportHead } from '../model/report.ts';

export interface ReportRow {
  report: ReportHead;
  seenAt: string;
  revisions: number;
  claims: number;
  notes: number;
}

export interface ClaimRow {
  claim: Claim;
  report: ReportHead;
  quotation: string;
}

/** Search over everything kept; pages of rows, newest first. `next` is the cursor of the following page. */
export interface LibraryService {
  reports(page: {
    query: string;
    after?: string;
    limit: number;
  }): Promise<{ rows: ReportRow[]; next?: string }>;
  claims(page: {
    query: string;
    after?: string;
    limit: number;
  }): Promise<{ rows: ClaimRow[]; next?: string }>;
  /** All notes that a query finds, last changed first. */
  notes(page: { query: string }): Promise<Note[]>;
  /** The first so many of all notes in that order: far quicker, where there are many. */
  latestNotes(limit: number): Promise<Note[]>;
  /** The annotations of a kept report, cross-checked afresh. */
  annotations(revisionId: string): Promise<Annotations | null>;
  totals(): Promise<{
    reports: number;
    claims: number;
    notes: number;
    bytes: number | null;
    persisted: boolean | null;
  }>;
}
