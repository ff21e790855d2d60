import type { LedgerDocument, Replica } from '../model/replica.ts';
import { ExchangeError } from './exchange-error.ts';
import { FORMATS } from './formats/index.ts';

const BATCH = 50;

/**
 * Writes every document of a replica, a batch in memory at a time.
 * @param told called with the number of documents written and the number there are
 * @throws ExchangeError `cancelled` when the signal says so
 */
export async function exportBackup(
  replica: Replica,
  write: (chunk: string) => Promise<void>,
  told: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<number> {
  const { documents: total } = await replica.info();
  let done = 0;
  for await (const chunk of FORMATS.backup.write(allOf(replica, signal))) {
    await write(chunk);
    told(Math.min(total, done++), total);
  }
  return done - 2;
}

async function* allOf(replica: Replica, signal: AbortSignal): AsyncGenerator<LedgerDocument> {
  let since = 0;
  for (;;) {
    if (signal.aborted) throw new ExchangeError('cancelled');
    const { documents, last } = await replica.changes(since, BATCH);
    if (last === since) return;
    yield* documents;
    since = last;
  }
}
