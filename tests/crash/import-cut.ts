import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Page } from 'playwright-core';
import { exportBackup } from '../../lib/exchange/export.ts';
import { createMemoryLedger } from '../../lib/ledger/memory.ts';
import { newProfile } from '../browser/launch.ts';
import { type Desk, homes, kill, openDesk } from '../e2e/faults/desk.ts';
import { entry } from '../unit/ledger/sample.ts';

/**
 * `npm run crash-test:import [-- LINES]`: the import of a backup of 50,000 lines, the browser killed after 10, 50 and
 * 99 % of the time that the whole takes. Each time the ledger must hold nothing of the file, or all of it where the
 * import had ended, and the library must offer to start again. Then it is started again, to its end.
 */
const lines = Number(process.argv[2] ?? 50_000);
if (!Number.isInteger(lines) || lines < 1) throw new Error('LINES is a whole number.');

const SHARES = [0.1, 0.5, 0.99];
const PATIENCE_MS = 1_800_000;

const folder = mkdtempSync(join(tmpdir(), 'claimlight-import-'));
const backup = join(folder, 'backup.ndjson');

async function writeBackup(): Promise<void> {
  const ledger = createMemoryLedger();
  for (let i = 0; i < lines; i++) {
    const sentences = Array.from({ length: 4 }, (_, j) => `Floods of day ${i} took ${j + 40} bridges.`);
    await ledger.remember(entry({ path: `floods-${i}`, sentences, keys: [`bridge|${i}`] }));
  }
  const file = createWriteStream(backup);
  const write = async (chunk: string) => {
    file.write(chunk);
  };
  await exportBackup(ledger.replica, write, () => undefined, new AbortController().signal);
  file.end();
  await finished(file);
}

async function transferPage({ session }: Desk): Promise<Page> {
  const library = await session.surface('library');
  await library.goto(`${library.url().replace(/#.*/, '')}#transfer`);
  return library;
}

/** Has the file checked and presses the button that takes it in. */
async function beginImport(library: Page): Promise<void> {
  await library.getByLabel('Choose file…').last().setInputFiles(backup);
  const button = library.getByRole('button', { name: 'Import it' });
  await button.waitFor({ timeout: PATIENCE_MS });
  await button.press('Enter');
}

async function importWhole(desk: Desk): Promise<number> {
  const library = await transferPage(desk);
  await beginImport(library);
  const begun = Date.now();
  await library.getByText(/^Added from/).waitFor({ timeout: PATIENCE_MS });
  return Date.now() - begun;
}

function faultOf(reports: number, offered: boolean): string | undefined {
  if (reports !== 0 && reports !== lines) return `${reports} reports of ${lines} came in`;
  // Killed after its last write and before it could say so, a whole import may offer itself again.
  return reports === 0 && !offered ? 'nobody offers to start again' : undefined;
}

const desk = (profile: string) => openDesk(profile, { read: false });

await writeBackup();
const measured = await desk(await newProfile());
const whole = await importWhole(measured);
await measured.close();
console.log(`${lines} lines, ${(whole / 1000).toFixed(1)} s to take them in`);

let faults = 0;
const profile = await newProfile();
for (const share of SHARES) {
  const cut = await desk(profile);
  await beginImport(await transferPage(cut));
  await new Promise((resolve) => setTimeout(resolve, whole * share));
  await kill(cut);
  await cut.close();
  const after = await desk(profile);
  const { reports } = await homes(after);
  const library = await transferPage(after);
  const notice = library.getByText(/^The import of .*backup\.ndjson.* was cut short\.?$/);
  const offered = await notice.waitFor({ timeout: 20_000 }).then(
    () => true,
    () => false,
  );
  const fault = faultOf(reports, offered);
  if (fault) faults += 1;
  console.log(`killed at ${100 * share} %: ${reports} reports there, ${fault ?? 'as it must be'}`);
  await after.close();
  if (reports === lines) break;
}
const again = await desk(profile);
await importWhole(again);
const { reports } = await homes(again);
if (reports !== lines) faults += 1;
console.log(`started again: ${reports} reports there`);
await again.close();
rmSync(folder, { recursive: true });
process.exit(faults > 0 ? 1 : 0);
