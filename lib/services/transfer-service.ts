import type { FormatName } from '../exchange/formats/index.ts';
import type { LeftOuts } from '../exchange/left-out.ts';
import type { Problem, Result } from '../model/problem.ts';

export type ExportFormat = FormatName;

/** A format as it is offered. */
export interface OfferedFormat {
  name: ExportFormat;
  /** Ending of the file's name, without the dot. */
  extension: string;
  mediaType: string;
}

export interface TransferProgress {
  /** Lines or documents done; `total` once known. */
  done: number;
  total?: number;
  phase: 'reading' | 'writing';
}

export interface ExportOptions {
  /** With `dryRun` nothing is written, and the summary says what would be. */
  dryRun: boolean;
  write(chunk: string): Promise<void>;
  progress(now: TransferProgress): void;
  signal: AbortSignal;
  /** BCP 47; the language of the words of ratings. */
  locale: string;
  /** Address of the page on which the author publishes, for formats that have a place for it. */
  publishedAt?: string;
}

export interface ExportSummary {
  /** Documents, reports or notes, as the format counts. */
  written: number;
  /** What the format can't hold, by reason; of a backup known only once it is written. */
  left: LeftOuts;
}

export interface ImportSummary {
  reports: number;
  revisions: number;
  /** Changes of notes and of claims by hand. */
  notes: number;
  /** What its reader said of figures. */
  facts: number;
  /** Documents that were here already. */
  known: number;
  problems: Problem[];
}

/** A file to be read. */
export interface ImportSource {
  name: string;
  stream(): ReadableStream<Uint8Array>;
}

export interface ArticlesProgress {
  /** The file in hand. */
  file: string;
  /** Files done. */
  done: number;
  total: number;
  /** Articles of the file in hand whose claims are read, of those that are new. */
  articles: { done: number; total: number };
}

export interface ArticlesOptions {
  /** With `dryRun` nothing is written, and the summary says what would be. */
  dryRun: boolean;
  progress(now: ArticlesProgress): void;
  signal: AbortSignal;
}

export interface ArticlesSummary {
  fresh: number;
  /** Articles whose very text was here already. */
  known: number;
  /** A refused line keeps its whole file out. */
  refused: { file: string; problem: Problem }[];
}

/** Out in any format, and in again from the backup. An import is all or nothing. */
export interface TransferService {
  /** What can be exported, the backup first. */
  formats: OfferedFormat[];
  exportAs(format: ExportFormat, options: ExportOptions): Promise<Result<ExportSummary>>;
  /** Whether a file of this name may hold articles. */
  mayHoldArticles(name: string): boolean;
  /** Takes in articles, NDJSON or saved HTML: each file whole or not at all. */
  importArticles(files: ImportSource[], options: ArticlesOptions): Promise<Result<ArticlesSummary>>;
  /** With `dryRun` nothing is written, and the summary says what would be. */
  importFile(
    file: ImportSource,
    options: { dryRun: boolean; progress: (now: TransferProgress) => void; signal: AbortSignal },
  ): Promise<Result<ImportSummary>>;
  /** An import that ended with its window or the browser; null where there is none. */
  cutShort(): Promise<Problem | null>;
  /** Has been read: not said again. */
  forgetCutShort(): Promise<void>;
}
