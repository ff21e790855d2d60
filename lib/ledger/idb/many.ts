import { type IDBPObjectStore, unwrap } from 'idb';

/** So many requests may wait at once: enough to keep the browser busy, few enough that a window still answers. */
const AT_ONCE = 500;

/** Writes record after record without waiting for each. */
export interface ManyWriter {
  /** A record and, for stores without a key path, its key. */
  write(record: unknown, key?: IDBValidKey): Promise<void> | undefined;
}

/**
 * Writes many records in a few turns. A promise and two listeners a record cost more than the record itself; a
 * record that fails ends its transaction all the same, which says why.
 * @param store of a transaction that writes
 * @param how `add` where a record that is there already is a fault
 */
export function manyWriter(store: object, how: 'put' | 'add' = 'put'): ManyWriter {
  const native = unwrap(store as IDBPObjectStore);
  let waiting = 0;
  return {
    write(record, key) {
      const request = key === undefined ? native[how](record) : native[how](record, key);
      waiting += 1;
      if (waiting < AT_ONCE) return undefined;
      waiting = 0;
      return settled(request);
    },
  };
}

/** What `look` finds for each item, so many at once. */
export async function lookUpMany<T, Found>(
  items: readonly T[],
  look: (item: T) => Promise<Found>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE)
    found.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(look))));
  return found;
}

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
