import { beforeEach, expect, test } from 'vitest';
import { createBegunImports } from '../../../lib/services/begun-imports.ts';
import { createNoteService } from '../../../lib/services/create-note-service.ts';
import { createTransferService } from '../../../lib/services/create-transfer-service.ts';
import type { ExportFormat, ImportSource, TransferService } from '../../../lib/services/transfer-service.ts';
import { entry, noteOn } from '../ledger/sample.ts';
import { target, written } from '../notes/sample.ts';
import { noteParts } from './fakes.ts';

const QUIET = { progress: () => undefined, signal: new AbortController().signal };

let parts: ReturnType<typeof noteParts>;
let transfer: TransferService;

beforeEach(() => {
  parts = noteParts();
  transfer = transferOf(parts);
});

function transferOf(own: ReturnType<typeof noteParts>): TransferService {
  const refuse = () => {
    throw new Error('nothing is read here');
  };
  const begun = createBegunImports(own.store, 'here', async () => true);
  return createTransferService({ ...own, annotate: refuse, readHtml: refuse, begun });
}

async function exported(from: TransferService, format: ExportFormat, dryRun = false) {
  let file = '';
  const write = async (chunk: string) => {
    file += chunk;
  };
  const result = await from.exportAs(format, { ...QUIET, dryRun, write, locale: 'en' });
  return { file, result };
}

async function backup(from: TransferService): Promise<ImportSource> {
  const { file } = await exported(from, 'backup');
  return { name: 'backup.ndjson', stream: () => new Blob([file]).stream() };
}

test.each([true, false])(
  'while a backup is read, other windows write notes (dry run: %s)',
  async (dryRun) => {
    let [reading, written] = [false, false];
    const stream = () => {
      reading = true;
      return new ReadableStream<Uint8Array>();
    };
    void transfer.importFile({ name: 'endless.ndjson', stream }, { ...QUIET, dryRun });
    await expect.poll(() => reading).toBe(true);
    void parts.exclusively(async () => {
      written = true;
    });
    await expect.poll(() => written).toBe(true);
  },
);

test('imported notes have both homes, also those that the ledger had already', async () => {
  const elsewhere = noteParts();
  const note = noteOn(entry(), 'Annex 3');
  await elsewhere.ledger.remember(entry());
  await elsewhere.ledger.appendNoteEvents([note]);
  await parts.ledger.appendNoteEvents([note]);
  const file = await backup(transferOf(elsewhere));
  const result = await transfer.importFile(file, { ...QUIET, dryRun: false });
  expect(result).toMatchObject({ ok: true, value: { revisions: 1, notes: 0, known: 1 } });
  expect(await parts.journal.events()).toEqual([note]);
  expect(await parts.ledger.noteEvents('all')).toEqual([note]);
});

test.each<ExportFormat>(['backup', 'web-annotation'])(
  'a note that the library could not take, for which the reader is told to export, is in the %s',
  async (format) => {
    const notes = createNoteService(parts);
    await notes.saveUnsaved({ noteId: null, target, fields: written('Annex 3'), parents: [] });
    parts.ledger.fails = 'writes';
    expect(await notes.publish(target.claimId)).toMatchObject({ problem: { code: 'kept-in-reserve' } });
    expect((await exported(transfer, format, true)).result).toMatchObject({ value: { written: 1 } });
    const { file, result } = await exported(transfer, format);
    expect(result).toMatchObject({ ok: true, value: { written: 1 } });
    expect(file).toContain('Annex 3');
  },
);

test('a backup with notes from the reserve comes in again', async () => {
  parts.ledger.fails = 'writes';
  const note = noteOn(entry(), 'Annex 3');
  await parts.journal.add([note]);
  const into = noteParts();
  const result = await transferOf(into).importFile(await backup(transfer), { ...QUIET, dryRun: false });
  expect(result).toMatchObject({ ok: true, value: { notes: 1 } });
  expect(await into.ledger.noteEvents('all')).toEqual([note]);
});
