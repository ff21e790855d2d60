import { beforeEach, expect, test } from 'vitest';
import { createBegunImports } from '../../../lib/services/begun-imports.ts';
import { createTransferService } from '../../../lib/services/create-transfer-service.ts';
import type { ImportSource, TransferService } from '../../../lib/services/transfer-service.ts';
import { entry, noteOn } from '../ledger/sample.ts';
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

async function backup(from: TransferService): Promise<ImportSource> {
  let file = '';
  const write = async (chunk: string) => {
    file += chunk;
  };
  await from.exportAs('backup', { ...QUIET, dryRun: false, write, locale: 'en' });
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
