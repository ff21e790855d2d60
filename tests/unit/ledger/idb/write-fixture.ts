import 'fake-indexeddb/auto';
import { writeFile } from 'node:fs/promises';
import { openDB } from 'idb';
import { migrations } from '../../../../lib/ledger/idb/migrations/index.ts';
import { openLedger } from '../../../../lib/ledger/idb/open-ledger.ts';
import type { LedgerSchema } from '../../../../lib/ledger/idb/schema.ts';
import { entry, handOn, noteOn, targetOf, watched } from '../sample.ts';

/**
 * Writes the fixture of the current version: `node tests/unit/ledger/idb/write-fixture.ts`. Run it once when a
 * version is released; the fixture of a released version is never written again.
 */
const floods = entry();
const ledger = openLedger({ name: 'fixture' });
await ledger.remember(floods);
await ledger.remember(entry({ outlet: 'northgate.example', seenAt: '2026-02-01T12:00:00.000Z' }));
await ledger.remember(entry({ sentences: ['Floods took 52 bridges.'], seenAt: '2026-02-02T10:00:00.000Z' }));
await ledger.appendNoteEvents([noteOn(floods, 'Annex 3 says 41', 'match'), handOn(floods, 41)]);
await ledger.keepFacts([watched(floods)]);
await ledger.saveUnsaved({
  key: targetOf(floods).claimId,
  noteId: null,
  target: targetOf(floods),
  fields: { rating: null, text: 'Being typed', evidence: [], tags: [], status: 'draft' },
  parents: [],
  savedAt: '2026-02-02T11:00:00.000Z',
});

const db = await openDB<LedgerSchema>('fixture');
const stores = await Promise.all(
  [...db.objectStoreNames].map(async (name) => {
    const [keys, values] = [await db.getAllKeys(name), await db.getAll(name)];
    return [name, keys.map((key, i) => [key, values[i]])];
  }),
);
const json = JSON.stringify(
  Object.fromEntries(stores),
  (_, value) => (value instanceof Uint32Array ? [...value] : value),
  1,
);
await writeFile(
  new URL(`../../../fixtures/ledger/version-${migrations.length}.json`, import.meta.url),
  `${json}\n`,
);
process.exit(0);
