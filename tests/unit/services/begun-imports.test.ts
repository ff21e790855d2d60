import { expect, test } from 'vitest';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { KeyValueStore } from '../../../lib/model/key-value-store.ts';
import { createBegunImports } from '../../../lib/services/begun-imports.ts';
import { createTransferService } from '../../../lib/services/create-transfer-service.ts';
import { createJournal } from '../../../lib/services/journal.ts';
import { fakeStore } from './fakes.ts';

const ALIVE = new Set(['here', 'there']);
const isAlive = async (writer: string) => ALIVE.has(writer);

const QUIET = { progress: () => undefined, signal: new AbortController().signal };

function transferOf(store: KeyValueStore, writer: string) {
  const refuse = () => {
    throw new Error('nothing is read here');
  };
  return createTransferService({
    ledger: createMemoryLedger(),
    journal: createJournal(store),
    store,
    now: () => '2026-03-01T10:00:00.000Z',
    annotate: refuse,
    readHtml: refuse,
    begun: createBegunImports(store, writer, isAlive),
    exclusively: (work) => work(),
  });
}

test('an import is remembered while it goes on, and not after it ended or failed', async () => {
  const store = fakeStore();
  const begun = createBegunImports(store, 'here', isAlive);
  await begun.during('a.ndjson', async () => expect([...store.values.values()]).toEqual(['a.ndjson']));
  const failed = begun.during('b.ndjson', () => Promise.reject(new Error('refused')));
  await expect(failed).rejects.toThrow('refused');
  expect(await begun.cutShort()).toEqual([]);
  expect(store.values.size).toBe(0);
});

test('an import of a window that is gone was cut short; one that still runs was not', async () => {
  const store = fakeStore();
  for (const writer of ['gone', 'there'])
    void createBegunImports(store, writer, isAlive).during(`${writer}.ndjson`, () => new Promise(() => {}));
  const begun = createBegunImports(store, 'here', isAlive);
  await expect.poll(() => begun.cutShort()).toEqual(['gone.ndjson']);
  await begun.forget();
  expect(await begun.cutShort()).toEqual([]);
  expect([...store.values.values()]).toEqual(['there.ndjson']);
});

test('F3: a store that takes nothing stops no import', async () => {
  const store = fakeStore();
  store.fails = true;
  const begun = createBegunImports(store, 'here', isAlive);
  expect(await begun.during('a.ndjson', async () => 3)).toBe(3);
});

test('F4: an import cut short is told with its file, of several with the first and how many', async () => {
  const store = fakeStore();
  const gone = transferOf(store, 'gone');
  const never = { name: 'week.ndjson', stream: () => new ReadableStream<Uint8Array>() };
  void gone.importFile(never, { dryRun: false, ...QUIET });
  await expect
    .poll(() => transferOf(store, 'here').cutShort())
    .toEqual({ code: 'import-cut', values: { file: 'week.ndjson' } });
  void gone.importArticles([never, { ...never, name: 'other.ndjson' }], { dryRun: false, ...QUIET });
  await expect
    .poll(() => transferOf(store, 'here').cutShort())
    .toEqual({ code: 'import-cut', values: { file: 'week.ndjson … (2)' } });
});

test('a file that is only checked is never called cut short', async () => {
  const store = fakeStore();
  const never = { name: 'week.ndjson', stream: () => new ReadableStream<Uint8Array>() };
  void transferOf(store, 'gone').importFile(never, { dryRun: true, ...QUIET });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await transferOf(store, 'here').cutShort()).toBeNull();
});
