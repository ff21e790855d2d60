import { lookUpMany } from '../many.ts';
import type { PostingRecord, Write } from '../schema.ts';

type Store = ReturnType<typeof listStore>;
const listStore = (tx: Write) => tx.objectStore('postings' as 'postings' | 'words');

/** The newest part of a list, which the next claims are added to. */
export interface NewestPart {
  part: number;
  record: PostingRecord;
}

/** From so many keys on it is worth going through the store's keys: one in a row costs a tenth of one looked up. */
const MANY = 1_000;
/** Keys read at once, and how many of them at most for each wanted: past that the ledger is far larger than what comes. */
const ROW = 5_000;
const ROW_PER_KEY = 8;

/** All parts of a list. */
export function partsOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key, Number.NEGATIVE_INFINITY], [key, 0]);
}

/** The newest part of each list that is there. */
export async function newestParts(store: Store, keys: string[]): Promise<Map<string, NewestPart>> {
  const { parts, rest } = keys.length < MANY ? { parts: new Map(), rest: keys } : await inRow(store, keys);
  const newest = new Map<string, NewestPart>();
  const note = (key: string, part: number, record?: PostingRecord) =>
    record && newest.set(key, { part, record });
  await lookUpMany([...parts], async ([key, part]) => note(key, part, await store.get([key, -part])));
  await lookUpMany(rest, async (key) => {
    // A cursor gives key and part in one request.
    const cursor = await store.openCursor(partsOf(key));
    if (cursor) note(key, -cursor.primaryKey[1], cursor.value);
  });
  return newest;
}

/** Goes through the store's keys: the newest part of each wanted list, and the keys that it did not come to. */
async function inRow(store: Store, keys: string[]): Promise<{ parts: Map<string, number>; rest: string[] }> {
  const wanted = new Set(keys);
  const ordered = keys.toSorted((a, b) => (a < b ? -1 : 1));
  const parts = new Map<string, number>();
  let left = keys.length * ROW_PER_KEY;
  let from: IDBKeyRange | null = null;
  while (left > 0) {
    const row: [string, number][] = await store.getAllKeys(from, ROW);
    for (const [key, part] of row) if (wanted.has(key) && !parts.has(key)) parts.set(key, -part);
    const last = row.at(-1);
    if (row.length < ROW || !last) return { parts, rest: [] };
    from = IDBKeyRange.lowerBound(last, true);
    left -= ROW;
    const [end] = last;
    if (left <= 0) return { parts, rest: ordered.filter((key) => key > end && !parts.has(key)) };
  }
  return { parts, rest: keys };
}
