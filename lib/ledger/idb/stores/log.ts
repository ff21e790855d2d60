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
 * Adds a document to the log. The number is ours: after damage the browser's own key generator may lag behind the
 * keys that are there, and every append would fail. Stores: log, meta.
 */
export async function appendToLog(tx: Write, record: LogRecord): Promise<void> {
  const number = (await lastNumber(tx)) + 1;
  await tx.objectStore('log').add(record, number);
  await tx.objectStore('meta').put(number, 'lastNumber');
}

/** Takes a document out of the log. Store: log. */
export async function dropFromLog(tx: Write, id: string): Promise<void> {
  const log = tx.objectStore('log');
  for (const sequence of await log.index('id').getAllKeys(id)) await log.delete(sequence);
}
