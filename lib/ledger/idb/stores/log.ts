import type { LogRecord, Write } from '../schema.ts';

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
  const log = tx.objectStore('log');
  await Promise.all(records.map((record, i) => log.add(record, last + 1 + i)));
  await tx.objectStore('meta').put(last + records.length, 'lastNumber');
}

/** Takes a document out of the log. Store: log. */
export async function dropFromLog(tx: Write, id: string): Promise<void> {
  const log = tx.objectStore('log');
  for (const sequence of await log.index('id').getAllKeys(id)) await log.delete(sequence);
}
