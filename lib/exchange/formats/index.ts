import type { LedgerDocument } from '../../model/replica.ts';
import type { Line } from '../lines.ts';
import { readBackup, writeBackup } from './backup-ndjson.ts';

/** A way in which documents leave and come back. */
export interface Format {
  extension: string;
  mediaType: string;
  write(documents: AsyncIterable<LedgerDocument>): AsyncGenerator<string>;
  /** Throws ExchangeError; what it gave until then counts only if it ends. */
  read(lines: AsyncIterable<Line>): AsyncGenerator<LedgerDocument>;
}

/** Every format by its name; the first is the one that holds everything. */
export const FORMATS = {
  backup: {
    extension: 'ndjson',
    mediaType: 'application/x-ndjson',
    write: writeBackup,
    read: readBackup,
  },
} satisfies Record<string, Format>;
