import { lookUpMany, manyWriter } from '../many.ts';
import type { LogRecord, Read, Write } from '../schema.ts';

/** Where peers stand in the log. */
const checkpoints = (): IDBKeyRange => IDBKeyRange.bound('checkpoint:', 'checkpoint:\uffff');

/**
 * The highest number that a document had in the log, also where that document was forgotten: a peer may have gone by
 * it. Ledgers from before it was kept know it from the log and from how far peers went. Stores: log, meta.
 */
export async function lastNumber(tx: Write): Promise<number> {
  const meta = tx.objectStore('meta');
  const [kept, newest] = await Promise.all([
    meta.get('lastNumber'),
    tx.objectStore('log').openKeyCursor(null, 'prev'),
  ]);
  const passed = kept === undefined ? await meta.getAll(checkpoints()) : [kept];
  return Math.max(0, newest?.key ?? 0, ...passed);
}

/**
 * Adds a transaction's documents to the log. The numbers are ours: after damage the browser's own key generator may
 * lag behind the keys that are there, and every append would fail. Stores: log, meta.
 */
export async function appendToLog(tx: Write, records: LogRecord[]): Promise<void> {
  if (records.length === 0) return;
  const last = await lastNumber(tx);
  const writer = manyWriter(tx.objectStore('log'), 'add');
  for (const [i, record] of records.entries()) await writer.write(record, last + 1 + i);
  await tx.objectStore('meta').put(last + records.length, 'lastNumber');
}

/** Takes a document out of the log. Store: log. */
export async function dropFromLog(tx: Write, id: string): Promise<void> {
  const log = tx.objectStore('log');
  for (const sequence of await log.index('id').getAllKeys(id)) await log.delete(sequence);
}

/** From so many ids on it is worth going through the log: one in a row costs a tenth of one looked up. */
const MANY = 1_000;
const ROW = 5_000;
const ROWS_PER_ID = 8;

/** Which of these ids are in no record. Store: log. */
export async function missingFrom(tx: Read, ids: string[]): Promise<string[]> {
  const log = tx.objectStore('log');
  if (ids.length < MANY || (await log.count()) > ids.length * ROWS_PER_ID) {
    const known = await lookUpMany(ids, (id) => log.index('id').getKey(id));
    return ids.filter((_, i) => known[i] === undefined);
  }
  const missing = new Set(ids);
  let last = 0;
  for (;;) {
    const range = IDBKeyRange.lowerBound(last, true);
    const [keys, records] = await Promise.all([log.getAllKeys(range, ROW), log.getAll(range, ROW)]);
    for (const { id } of records) missing.delete(id);
    const end = keys.at(-1);
    if (end === undefined) return ids.filter((id) => missing.has(id));
    last = end;
  }
}
