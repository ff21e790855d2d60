import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { writeBackup } from '../../lib/exchange/formats/backup-ndjson.ts';
import { noteDocument, toDocument } from '../../lib/ledger/entry.ts';
import type { RevisionEntry } from '../../lib/ledger/ledger.ts';
import type { NoteEvent } from '../../lib/model/note.ts';
import type { LedgerDocument } from '../../lib/model/replica.ts';
import { firstEvent } from '../../lib/notes/change.ts';
import { EMPTY_FIELDS } from '../../lib/notes/fold.ts';
import { launch } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import { article } from './lookup/generate.ts';

/**
 * `npm run bench:import [-- REPORTS [NOTES]]`: how long the library takes, in a real Chromium, to check a backup and
 * to take it in: 1,000 invented reports of six claims each and 4,000 notes on these claims unless told otherwise.
 * Prints seconds, and milliseconds a line.
 */
const reports = Number(process.argv[2] ?? 1_000);
const notes = Number(process.argv[3] ?? reports * 4);
if (![reports, notes].every((count) => Number.isInteger(count) && count >= 0))
  throw new Error('REPORTS and NOTES are whole numbers.');

const CLAIMS_EACH = 6;
const PATIENCE_MS = 1_800_000;

function noteOn({ report, claims }: RevisionEntry, number: number): NoteEvent {
  const claim = claims[Math.floor(number / reports) % claims.length];
  if (!claim) throw new Error('an invented report has claims');
  const { url, outlet, title, id: reportId, published = '' } = report;
  const target = { claimId: claim.id, reportId, url, outlet, title, selector: claim.selector };
  const fields = { ...EMPTY_FIELDS, text: `Seen ${claim.text.slice(-40)}`, status: 'draft' as const };
  return firstEvent(target, fields, { author: `Ana ${number}`, at: published });
}

async function* documents(): AsyncGenerator<LedgerDocument> {
  for (let seed = 0; seed < reports; seed++) {
    const entry = article(seed, CLAIMS_EACH);
    yield toDocument(entry);
    for (let note = seed; note < notes; note += reports) yield noteDocument(noteOn(entry, note));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'claimlight-import-'));
const backup = join(folder, 'backup.ndjson');
const file = createWriteStream(backup);
for await (const line of writeBackup(documents(), () => undefined)) file.write(line);
file.end();
await finished(file);

const served = await serve({});
const session = await launch({ served });
const library = await session.surface('library');
await library.goto(`${library.url().replace(/#.*/, '')}#transfer`);
const lines = reports + notes;

function say(what: string, begun: number): void {
  const ms = Date.now() - begun;
  console.log(
    `${what.padEnd(12)}${(ms / 1000).toFixed(1).padStart(8)} s ${(ms / lines).toFixed(2).padStart(8)} ms a line`,
  );
}

console.log(`${reports} reports, ${reports * CLAIMS_EACH} claims, ${notes} notes: ${lines} lines`);
const checked = Date.now();
await library.getByLabel('Choose file…').last().setInputFiles(backup);
const button = library.getByRole('button', { name: 'Import it' });
await button.waitFor({ timeout: PATIENCE_MS });
say('checked in', checked);
const begun = Date.now();
await button.press('Enter');
await library.getByText(/^Added from/).waitFor({ timeout: PATIENCE_MS });
say('taken in', begun);
await session.close();
await served.close();
rmSync(folder, { recursive: true });
