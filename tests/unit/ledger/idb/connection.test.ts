import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { connect } from '../../../../lib/ledger/idb/connection.ts';
import { firstLedger } from '../../../../lib/ledger/idb/migrations/1-first-ledger.ts';
import { openLedger } from '../../../../lib/ledger/idb/open-ledger.ts';
import { type LedgerSchema, VERSION } from '../../../../lib/ledger/idb/schema.ts';
import { entry } from '../sample.ts';

test('F20: a ledger made by a newer version is left alone, and that is said', async () => {
  (await openDB('newer', VERSION + 1)).close();
  await expect(openLedger({ name: 'newer' }).reports({ limit: 1 })).rejects.toMatchObject({
    problem: { code: 'ledger-newer' },
  });
});

/** A page of version 1 that never lets go by itself. */
function holdOld(name: string) {
  return openDB<LedgerSchema>(name, 1, {
    upgrade: (db, _from, _to, transaction) => firstLedger(db, transaction),
  });
}

test('F19: an old page that holds the database is waited for, then named', async () => {
  const old = await holdOld('held');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const opening = openLedger({ name: 'held' }).reports({ limit: 1 });
  const told = expect(opening).rejects.toMatchObject({ problem: { code: 'ledger-blocked' } });
  for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(5000);
  await told;
  vi.useRealTimers();
  old.close();
});

test('F19: works as soon as the old page lets go', async () => {
  const old = await holdOld('released');
  const opening = openLedger({ name: 'released' }).reports({ limit: 1 });
  old.close();
  expect(await opening).toEqual({ rows: [] });
});

test('F10: a migration that fails leaves the old version as it was', async () => {
  const old = await holdOld('half');
  await old.put('meta', 7, 'nextClaim');
  old.close();
  const upgrade = vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(() => {
    throw new DOMException('provoked', 'UnknownError');
  });
  await expect(openLedger({ name: 'half' }).reports({ limit: 1 })).rejects.toMatchObject({
    problem: { code: 'storage-failed' },
  });
  upgrade.mockRestore();
  const kept = await openDB<LedgerSchema>('half');
  expect(kept.version).toBe(1);
  expect(await kept.get('meta', 'nextClaim')).toBe(7);
  kept.close();
});

test('lets another page upgrade or delete the database, and opens it again at the next use', async () => {
  const ledger = openLedger({ name: 'shared' });
  await ledger.remember(entry());
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('shared');
    request.onsuccess = () => resolve();
    request.onblocked = () => reject(new Error('still open'));
  });
  expect(await ledger.reports({ limit: 9 })).toEqual({ rows: [] });
});

test('F15: an abort after the request succeeded is a failure, and nothing of it stays', async () => {
  const connection = connect('aborted');
  const write = connection.write(['meta'], async (tx) => {
    await tx.objectStore('meta').put(7, 'nextClaim');
    tx.abort();
  });
  await expect(write).rejects.toMatchObject({ problem: { code: 'write-aborted' } });
  expect(await connection.read(['meta'], (tx) => tx.objectStore('meta').get('nextClaim'))).toBeUndefined();
});

test.each([
  ['UnknownError', 'storage-failed'],
  ['AbortError', 'write-aborted'],
  ['TimeoutError', 'ledger-timeout'],
  ['NotFoundError', 'ledger-damaged'],
  ['VersionError', 'ledger-newer'],
  ['TransactionInactiveError', 'write-aborted'],
  ['QuotaExceededError', 'quota-full'],
  ['DataError', 'disk-full'],
  ['InvalidStateError', 'ledger-closed'],
  ['NobodyKnowsError', 'unexpected'],
])('F14: %s is told as %s and undoes the write', async (name, code) => {
  const connection = connect(`fails-${name}`);
  const write = connection.write(['meta'], async (tx) => {
    await tx.objectStore('meta').put(7, 'nextClaim');
    throw new DOMException('provoked', name);
  });
  await expect(write).rejects.toMatchObject({ problem: { code } });
  expect(await connection.read(['meta'], (tx) => tx.objectStore('meta').get('nextClaim'))).toBeUndefined();
});
