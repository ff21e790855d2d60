import { expect, test } from 'vitest';
import { createBegunImports } from '../../../lib/services/begun-imports.ts';
import { fakeStore } from './fakes.ts';

const ALIVE = new Set(['here', 'there']);
const isAlive = async (writer: string) => ALIVE.has(writer);

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
