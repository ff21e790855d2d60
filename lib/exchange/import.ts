import type { LedgerDocument, Replica } from '../model/replica.ts';
import { ExchangeError } from './exchange-error.ts';
import { FORMATS } from './formats/index.ts';
import { BACKUP_LINE_LIMIT, linesOf } from './lines.ts';

/** What a file holds, and what of it was not here yet. */
export interface Imported {
  fresh: LedgerDocument[];
  known: number;
}

/**
 * Reads and checks a whole backup, and puts what is new into the replica in one step: all of it or nothing.
 * @param told called with the number of documents read
 * @throws ExchangeError when any line is not as it must be, or the signal says to stop
 */
export async function importBackup(
  replica: Pick<Replica, 'missing' | 'put'>,
  bytes: AsyncIterable<Uint8Array>,
  options: { dryRun: boolean; told: (read: number) => void; signal: AbortSignal },
): Promise<Imported> {
  const documents = new Map<string, LedgerDocument>();
  for await (const document of FORMATS.backup.read(linesOf(bytes, BACKUP_LINE_LIMIT))) {
    if (options.signal.aborted) throw new ExchangeError('cancelled');
    documents.set(document.id, document);
    options.told(documents.size);
  }
  const missing = new Set(await replica.missing([...documents.keys()]));
  const fresh = [...documents.values()].filter(({ id }) => missing.has(id));
  if (options.signal.aborted) throw new ExchangeError('cancelled');
  // Known ones too: of a text that both ledgers hold, the earlier reading counts.
  if (!options.dryRun) await replica.put([...documents.values()]);
  return { fresh, known: documents.size - fresh.length };
}
