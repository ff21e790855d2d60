import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProfile } from '../../browser/launch.ts';
import { type Desk, inject, openDesk } from '../faults/desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(await newProfile());
}, 120_000);

afterAll(() => desk.close());

/** All keys of all kept claims; with `old` given, they are first made those of an earlier version. */
async function keys(old?: string): Promise<string[]> {
  const worker = await desk.session.worker();
  return worker.evaluate(async (key) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('claimlight'));
    const tx = db.transaction(['claims', 'postings', 'meta'], 'readwrite');
    const claims = tx.objectStore('claims');
    if (key !== undefined) {
      const records = await done(claims.getAll());
      await done(tx.objectStore('postings').clear());
      for (const record of records) claims.put({ ...record, keys: [key] });
      const numbers = Uint32Array.from(records.map(({ number }) => number));
      tx.objectStore('postings').put({ numbers, before: 0 }, [key, 0]);
      const versions = await done(tx.objectStore('meta').getAllKeys(IDBKeyRange.bound('keys:', 'keys:~')));
      for (const version of versions) tx.objectStore('meta').delete(version);
      tx.objectStore('meta').put(99, 'keys:0.0.1');
    }
    const all = await done(claims.getAll());
    db.close();
    return [...new Set(all.flatMap((record: { keys: string[] }) => record.keys))].toSorted();
  }, old);
}

test('claims that an earlier version kept get the keys of this one once something is read', async () => {
  const read = await keys();
  expect(read.length).toBeGreaterThan(10);
  await expect.poll(() => keys('old|rules')).toEqual(['old|rules']);
  await desk.page.reload();
  await inject(desk);
  await expect.poll(() => keys(), { timeout: 20_000 }).toEqual(read);
});
