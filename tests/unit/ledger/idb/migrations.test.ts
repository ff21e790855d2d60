import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { migrations } from '../../../../lib/ledger/idb/migrations/index.ts';
import { openLedger } from '../../../../lib/ledger/idb/open-ledger.ts';
import { type LedgerSchema, type StoreName, VERSION } from '../../../../lib/ledger/idb/schema.ts';
import { foldHands, foldNotes } from '../../../../lib/notes/fold.ts';

/** The fixture of a version: its stores' records as `[key, value]`, postings' numbers as plain lists. */
type Fixture = Partial<Record<StoreName, [IDBValidKey, unknown][]>>;

const outOfLine = new Set<string>(['postings', 'words', 'log', 'meta']);

/** Makes a database of an older version by that version's own migrations, and fills it from its fixture. */
async function makeOld(name: string, version: number): Promise<void> {
  const path = new URL(`../../../fixtures/ledger/version-${version}.json`, import.meta.url);
  const fixture = JSON.parse(await readFile(path, 'utf8'), revive) as Fixture;
  const db = await openDB<LedgerSchema>(name, version, {
    async upgrade(old, from, _to, transaction) {
      for (const migrate of migrations.slice(from, version)) await migrate(old, transaction);
    },
  });
  for (const [store, records] of Object.entries(fixture) as [StoreName, [never, never][]][])
    for (const [key, value] of records) await db.put(store, value, outOfLine.has(store) ? key : undefined);
  db.close();
}

function revive(name: string, value: unknown): unknown {
  return name === 'numbers' ? Uint32Array.from(value as number[]) : value;
}

test.each([1, 2, 3, 4, 5, 6, 7])('a ledger of version %i opens with all that was in it', async (version) => {
  const name = `version-${version}`;
  await makeOld(name, version);
  const ledger = openLedger({ name });
  const { rows } = await ledger.reports({ limit: 9 });
  expect(rows.map(({ report, revisions, notes }) => [report.outlet, revisions, notes])).toEqual([
    ['meridianwire.example', 2, version < 5 ? 1 : 2],
    ['northgate.example', 1, 0],
  ]);
  const { candidates } = await ledger.candidates(['bridge|aldara'], 'none');
  expect(candidates.map(({ quotation }) => quotation).toSorted()).toEqual([
    'Floods took 40 bridges.',
    'Floods took 40 bridges.',
    'Floods took 52 bridges.',
  ]);
  const claimId = candidates.find(({ report }) => report.outlet === 'meridianwire.example')?.claim.id ?? '';
  expect(claimId).not.toBe('');
  const notes = foldNotes(await ledger.noteEvents({ matchKeys: ['match'] }));
  expect(notes.map(({ text }) => text)).toEqual(['Annex 3 says 41']);
  expect(await ledger.unsaved()).toHaveLength(1);
  const kinds = (await ledger.replica.changes(0, 99)).documents.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'revision')).toHaveLength(3);
  expect(kinds.filter((kind) => kind === 'fact')).toHaveLength(version < 3 ? 0 : 1);
  expect(kinds.filter((kind) => kind === 'note-event')).toHaveLength(version < 5 ? 1 : 2);
  const hands = foldHands(await ledger.noteEvents({ hands: true }));
  expect(hands.map(({ hand }) => hand.value.low)).toEqual(version < 5 ? [] : [41]);
  const search = await ledger.searchClaims({ query: 'meridian flood 5', limit: 9 });
  expect(search.rows.map(({ quotation }) => quotation)).toEqual(['Floods took 52 bridges.']);
  const { rows: named } = await ledger.reports({ query: 'northg aldara', limit: 9 });
  expect(named.map(({ report }) => report.outlet)).toEqual(['northgate.example']);
  expect((await ledger.facts()).map(({ kind }) => kind)).toEqual(version < 3 ? [] : ['watch']);
  expect(await ledger.counts()).toEqual({ reports: 2, claims: 3, notes: 1 });
  expect(foldNotes(await ledger.latestNotes(9))).toEqual(notes);
});

test('claims that were forgotten before claims were counted are not counted', async () => {
  await makeOld('forgotten', 5);
  const db = await openDB<LedgerSchema>('forgotten', 5);
  await db.delete('claims', 1);
  db.close();
  expect((await openLedger({ name: 'forgotten' }).counts()).claims).toBe(2);
});

test('every version has its fixture, and the last migration makes the current one', () => {
  expect(migrations).toHaveLength(VERSION);
});
