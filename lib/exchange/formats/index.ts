import type { Annotations } from '../../model/annotations.ts';
import type { LedgerDocument } from '../../model/replica.ts';
import type { Line } from '../lines.ts';
import type { NotedClaim, NoteLeftOut, NotesWriting } from '../noted-claim.ts';
import { readBackup, writeBackup } from './backup-ndjson.ts';
import { cannotReview, writeClaimReviews } from './claim-review.ts';
import { writeClaimsCsv } from './claims-csv.ts';
import { writeFindingsCsv } from './findings-csv.ts';
import { cannotAnnotate, writeWebAnnotations } from './web-annotation.ts';

interface File {
  /** Ending of the file's name, without the dot. */
  extension: string;
  mediaType: string;
}

/** A way in which whole documents leave and come back. */
export interface DocumentFormat extends File {
  of: 'documents';
  /** `leave` is told of what the format can't hold. */
  write(
    documents: AsyncIterable<LedgerDocument>,
    leave: (document: LedgerDocument) => void,
  ): AsyncGenerator<string>;
  /** Throws ExchangeError; what it gave until then counts only if it ends. */
  read(lines: AsyncIterable<Line>): AsyncGenerator<LedgerDocument>;
}

/** A way in which notes leave, for other programs. */
export interface NoteFormat extends File {
  of: 'notes';
  /** Why this note can't be written, null where it can. */
  cannot(noted: NotedClaim): NoteLeftOut | null;
  write(notes: NotedClaim[], writing: NotesWriting): Generator<string>;
}

/** A way in which cross-checked reports leave, for other programs. */
export interface ReportFormat extends File {
  of: 'reports';
  write(reports: AsyncIterable<Annotations>): AsyncGenerator<string>;
}

/** Every format by its name, in the order in which they are offered; the first is the one that holds everything. */
export const FORMATS = {
  backup: {
    of: 'documents',
    extension: 'ndjson',
    mediaType: 'application/x-ndjson',
    write: writeBackup,
    read: readBackup,
  },
  'claims-csv': { of: 'reports', extension: 'csv', mediaType: 'text/csv', write: writeClaimsCsv },
  'findings-csv': { of: 'reports', extension: 'csv', mediaType: 'text/csv', write: writeFindingsCsv },
  'web-annotation': {
    of: 'notes',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    cannot: cannotAnnotate,
    write: writeWebAnnotations,
  },
  'claim-review': {
    of: 'notes',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    cannot: cannotReview,
    write: writeClaimReviews,
  },
} satisfies Record<string, DocumentFormat | NoteFormat | ReportFormat>;

export type FormatName = keyof typeof FORMATS;
