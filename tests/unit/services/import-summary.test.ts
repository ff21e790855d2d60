import { expect, test } from 'vitest';
import { exportBackup } from '../../../lib/exchange/export.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import { editEvent, firstEvent } from '../../../lib/notes/change.ts';
import { foldNote } from '../../../lib/notes/fold.ts';
import { createBegunImports } from '../../../lib/services/begun-imports.ts';
import { createTransferService } from '../../../lib/services/create-transfer-service.ts';
import { target, writing, written } from '../notes/sample.ts';
import { noteParts } from './fakes.ts';

const QUIET = { progress: () => undefined, signal: new AbortController().signal };

/** A backup that holds one note, changed once since it was begun. */
async function backup(): Promise<string> {
  const first = firstEvent(target, written('Annex'), writing);
  const heads = foldNote([first])?.heads ?? [];
  const edit = editEvent([first], written('Annex 3'), heads, { ...writing, at: '2026-02-01T11:00:00.000Z' });
  const ledger = createMemoryLedger();
  await ledger.appendNoteEvents(edit ? [first, edit] : [first]);
  let text = '';
  await exportBackup(
    ledger.replica,
    async (line) => {
      text += line;
    },
    () => undefined,
    QUIET.signal,
  );
  return text;
}

test('of a note with two changes an import says two changes, as the backup holds them', async () => {
  const parts = noteParts();
  const refuse = () => {
    throw new Error('nothing is read here');
  };
  const transfer = createTransferService({
    ...parts,
    annotate: refuse,
    readHtml: refuse,
    begun: createBegunImports(parts.store, 'here', async () => true),
  });
  const content = await backup();
  const file = { name: 'ana.ndjson', stream: () => new Blob([content]).stream() };
  expect(await transfer.importFile(file, { ...QUIET, dryRun: false })).toMatchObject({
    ok: true,
    value: { notes: 2, known: 0 },
  });
});
