import type { Problem, Result } from '../model/problem.ts';

export interface TransferProgress {
  /** Lines or documents done; `total` once known. */
  done: number;
  total?: number;
  phase: 'reading' | 'writing';
}

export interface ImportSummary {
  reports: number;
  revisions: number;
  notes: number;
  /** Documents that were here already. */
  known: number;
  problems: Problem[];
}

/** Everything in one NDJSON file, out and in again. An import is all or nothing. */
export interface TransferService {
  exportAll(
    write: (chunk: string) => Promise<void>,
    progress: (now: TransferProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<{ documents: number }>>;
  /** With `dryRun` nothing is written, and the summary says what would be. */
  importFile(
    file: ReadableStream<Uint8Array>,
    options: { dryRun: boolean; progress: (now: TransferProgress) => void; signal: AbortSignal },
  ): Promise<Result<ImportSummary>>;
}
