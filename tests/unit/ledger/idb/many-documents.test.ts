import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { noteDocument, toDocument } from '../../../../lib/ledger/entry.ts';
import { openLedger } from '../../../../lib/ledger/idb/open-ledger.ts';
import type { Ledger } from '../../../../lib/ledger/ledger.ts';
import { createMemoryLedger } from '../../../../lib/ledger/memory.ts';
import { deletionEvent } from '../../../../lib/notes/change.ts';
import { foldNote, foldNotes } from '../../../../lib/notes/fold.ts';
import { entry, noteOn } from '../sample.ts';

const ledgers: Ledger[] = [];

/** A ledger on disk beside one in memory, which knows nothing of large and small. */
function both(name: string): [Ledger, Ledger] {
  const disk = openLedger({ name });
  ledgers.push(disk);
  return [disk, createMemoryLedger()];
}

afterAll(() => {
  for (const ledger of ledgers) ledger.close();
});

/** Keys from one number up to another, in no order. */
function keys(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => `bridge|${from + ((i * 7) % (to - from))}`);
}

const WRITES: [string, string[][]][] = [
  ['all of them new', [keys(0, 2_000)]],
  ['new ones between known ones', [keys(500, 900), keys(0, 2_000)]],
  ['as many known as new', [keys(0, 2_000), keys(1_000, 3_000), keys(0, 3_000)]],
  ['a few in a far larger ledger', [keys(0, 24_000), keys(23_000, 24_500), keys(10, 1_400)]],
];

test.each(WRITES)('claims under thousands of keys are found again: %s', async (name, writes) => {
  const [disk, memory] = both(`many ${name}`);
  for (const [index, own] of writes.entries()) {
    const document = toDocument(entry({ path: `floods-${index}`, keys: own }));
    await disk.replica.put([document]);
    await memory.replica.put([document]);
  }
  for (const key of [0, 7, 499, 500, 899, 900, 1_200, 1_999, 2_999, 23_500, 24_400].map((i) => `bridge|${i}`))
    expect(await disk.candidates([key], 'none'), key).toEqual(await memory.candidates([key], 'none'));
});

test('a list that grows over its parts in one write keeps all of its claims', async () => {
  const [disk, memory] = both('parts');
  const flood = (path: string, claims: number) => {
    const sentences = Array.from({ length: claims }, (_, i) => `Floods took ${i} bridges of ${path}.`);
    return toDocument(entry({ path, sentences }));
  };
  for (const documents of [[flood('a', 100)], [flood('b', 300), flood('c', 400)], [flood('d', 3)]]) {
    await disk.replica.put(documents);
    await memory.replica.put(documents);
  }
  expect(await disk.candidates(['bridge|aldara'], 'none')).toEqual(
    await memory.candidates(['bridge|aldara'], 'none'),
  );
  expect((await disk.searchClaims({ query: 'floods', limit: 1_000 })).rows).toHaveLength(803);
});

test('two revisions of a report and one document twice in one write are kept once each', async () => {
  const [disk] = both('twice');
  const first = entry();
  const second = entry({ sentences: ['Floods took 41 bridges.'], seenAt: '2026-02-02T10:00:00.000Z' });
  const earlier = { ...toDocument(first), seenAt: '2026-01-31T10:00:00.000Z' };
  await disk.replica.put([first, second, first].map(toDocument).concat(earlier));
  expect(await disk.counts()).toEqual({ reports: 1, claims: 2, notes: 0 });
  expect((await disk.replica.info()).documents).toBe(2);
  expect((await disk.revisionsOf(first.report.id)).map(({ seenAt }) => seenAt)).toEqual([
    '2026-01-31T10:00:00.000Z',
    '2026-02-02T10:00:00.000Z',
  ]);
  const { rows } = await disk.reports({ limit: 9 });
  expect(rows).toMatchObject([{ revisions: 2, claims: 1, seenAt: '2026-02-02T10:00:00.000Z' }]);
});

test('thousands of notes in one write are those of one by one, whatever was there before', async () => {
  const [disk, memory] = both('notes');
  const made = Array.from({ length: 1_300 }, (_, i) => noteOn(entry({ path: `floods-${i}` }), `Note ${i}`));
  const gone = made.slice(0, 40).flatMap((event) => {
    const note = foldNote([event]);
    return note ? [deletionEvent(note, { author: 'Ana', at: '2026-02-03T10:00:00.000Z' })] : [];
  });
  // The deletions come before what they delete, as from a colleague who sent half.
  for (const documents of [gone, made.slice(0, 700), made].map((events) => events.map(noteDocument))) {
    await disk.replica.put(documents);
    await memory.replica.put(documents);
  }
  expect(
    foldNotes(await disk.noteEvents('all'))
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(
    foldNotes(await memory.noteEvents('all'))
      .map(({ id }) => id)
      .toSorted(),
  );
  expect((await disk.counts()).notes).toBe(1_260);
  expect((await disk.replica.info()).documents).toBe(1_340);
  const strange = noteOn(entry({ path: 'elsewhere' }), 'Not here');
  expect(await disk.replica.missing([strange.id, ...made.map(({ id }) => id)])).toEqual([strange.id]);
});

test('a large write says how far it is, and never goes back', async () => {
  const [disk] = both('told');
  const shares: number[] = [];
  const documents = Array.from({ length: 450 }, (_, i) =>
    toDocument(entry({ path: `floods-${i}`, keys: keys(i * 9, i * 9 + 9) })),
  );
  await disk.replica.put(documents, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  expect(Math.max(...shares)).toBeGreaterThan(0.9);
});

test('a large write that fails in its midst leaves nothing', async () => {
  const [disk] = both('failing');
  const documents = Array.from({ length: 300 }, (_, i) =>
    toDocument(entry({ path: `floods-${i}`, keys: keys(i * 9, i * 9 + 9) })),
  );
  const fail = () => {
    throw new Error('the window is gone');
  };
  await expect(disk.replica.put(documents, fail)).rejects.toThrow();
  expect(await disk.counts()).toEqual({ reports: 0, claims: 0, notes: 0 });
  expect((await disk.candidates(['bridge|1'], 'none')).candidates).toEqual([]);
});
