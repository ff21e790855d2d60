import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { openLedger } from '../../../../lib/ledger/idb/open-ledger.ts';
import type { LedgerSchema } from '../../../../lib/ledger/idb/schema.ts';
import { entry, noteOn } from '../sample.ts';

const floods = entry();
const elsewhere = entry({ outlet: 'northgate.example' });

test('no document gets the number of a forgotten one, which a peer may have gone by', async () => {
  const ledger = openLedger({ name: 'numbers' });
  await ledger.remember(floods);
  await ledger.appendNoteEvents([noteOn(floods, 'Mine')]);
  const { sequence } = await ledger.replica.info();
  await ledger.forget({ everything: true, withNotes: true });
  await ledger.remember(elsewhere);
  expect((await ledger.replica.changes(sequence, 9)).documents).toHaveLength(1);
  await ledger.forget({ outlet: elsewhere.report.outlet, withNotes: false });
  await ledger.remember(floods);
  expect((await ledger.replica.changes(sequence + 1, 9)).documents).toHaveLength(1);
});

test('a ledger from before numbers were kept goes on behind its log and behind its peers', async () => {
  const ledger = openLedger({ name: 'older' });
  await ledger.remember(floods);
  await ledger.replica.checkpoint('colleague', 7);
  const db = await openDB<LedgerSchema>('older');
  await db.delete('meta', 'lastNumber');
  db.close();
  await ledger.remember(elsewhere);
  expect((await ledger.replica.changes(7, 9)).documents).toHaveLength(1);
});
