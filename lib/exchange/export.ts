import type { LedgerDocument, Replica } from '../model/replica.ts';
import { ExchangeError } from './exchange-error.ts';
import { FORMATS } from './formats/index.ts';
import { type LeftOut, type LeftOuts, leftOuts } from './left-out.ts';

const BATCH = 50;

/**
 * Writes every document of a replica, a batch in memory at a time, and then those that are kept elsewhere. What no
 * import would take is left out, and counted.
 * @param told called with the number of documents written and the number there are
 * @throws ExchangeError `cancelled` when the signal says so
 */
export async function exportBackup(
  replica: Replica,
  write: (chunk: string) => Promise<void>,
  told: (done: number, total: number) => void,
  signal: AbortSignal,
  elsewhere: LedgerDocument[] = [],
): Promise<{ written: number; left: LeftOuts }> {
  const total = (await replica.info()).documents + elsewhere.length;
  let done = 0;
  const left: LeftOut[] = [];
  const documents = allOf(replica, signal, elsewhere);
  for await (const chunk of FORMATS.backup.write(documents, ({ kind }) => left.push(`refused-${kind}`))) {
    await write(chunk);
    told(Math.min(total, done++ + left.length), total);
  }
  return { written: done - 2, left: leftOuts(left) };
}

async function* allOf(
  replica: Replica,
  signal: AbortSignal,
  elsewhere: LedgerDocument[],
): AsyncGenerator<LedgerDocument> {
  let since = 0;
  for (;;) {
    if (signal.aborted) throw new ExchangeError('cancelled');
    const { documents, last } = await replica.changes(since, BATCH);
    if (last === since) break;
    yield* documents;
    since = last;
  }
  yield* elsewhere;
}
