import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { FactFigure } from '../model/local-fact.ts';
import type { Result } from '../model/problem.ts';
import type { ReportHead } from '../model/report.ts';

/** A figure that the reader watches, where it was read. */
export interface WatchedFigure {
  claim: Claim;
  quantity: number;
  report: ReportHead;
  /** ISO 8601 time since which it is watched. */
  at: string;
}

/** What the reader says of figures; kept on this machine, never exported to others, each act undoable. */
export interface FactService {
  /** "Not the same thing": from now on these findings are none. `revisionId` is the report's that they belong to. */
  keepApart(findings: readonly Finding[], revisionId: string): Promise<Result<null>>;
  /** Takes that back. */
  join(findings: readonly Finding[]): Promise<Result<null>>;
  watch(figure: FactFigure): Promise<Result<null>>;
  /** No figure of this claim any more. */
  unwatch(claim: Claim): Promise<Result<null>>;
  /** A note from elsewhere: its rating counts on this figure's claim too. */
  countNote(noteId: string, figure: FactFigure): Promise<Result<null>>;
  uncountNote(noteId: string, claimId: string): Promise<Result<null>>;
  /** What is watched, newest first; figures whose report was forgotten are left out. */
  watched(): Promise<WatchedFigure[]>;
  onChange(listener: () => void): () => void;
}
