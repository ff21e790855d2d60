import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportBackup } from '../../../lib/exchange/export.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import { newProfile } from '../../browser/launch.ts';
import { entry } from '../../unit/ledger/sample.ts';
import { type Desk, homes, kill, openDesk } from './desk.ts';

/** Enough that reading, writing and exporting each take long enough to be cut short; 50,000 have a command of their own. */
const REPORTS = 600;

let desk: Desk;
const folder = mkdtempSync(join(tmpdir(), 'claimlight-transfer-'));
const backup = join(folder, 'backup.ndjson');
const profile = await newProfile();

beforeAll(async () => {
  const ledger = createMemoryLedger();
  for (let i = 0; i < REPORTS; i++) {
    const sentences = Array.from({ length: 8 }, (_, j) => `Floods of day ${i} took ${j + 40} bridges.`);
    await ledger.remember(entry({ path: `floods-${i}`, sentences, keys: [`bridge|${i}`] }));
  }
  const chunks: string[] = [];
  const write = async (chunk: string) => {
    chunks.push(chunk);
  };
  await exportBackup(ledger.replica, write, () => undefined, new AbortController().signal);
  writeFileSync(backup, chunks.join(''));
  desk = await openDesk(profile, { read: false });
}, 240_000);

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

async function transferPage(): Promise<Page> {
  const library = await desk.session.surface('library');
  await library.goto(`${library.url().replace(/#.*/, '')}#transfer`);
  return library;
}

/** Has the file checked, so that one press imports it. */
async function checkedImport(): Promise<Page> {
  const library = await transferPage();
  await checkImport(library);
  return library;
}

async function checkImport(library: Page): Promise<void> {
  await library.getByLabel('Choose file…').last().setInputFiles(backup);
  await library.getByRole('button', { name: 'Import it' }).waitFor({ timeout: 60_000 });
}

test('F4: an import that is cut short by a closed window or a killed browser leaves nothing of the file', async () => {
  for (const after of [30, 250]) {
    const library = await checkedImport();
    await library.getByRole('button', { name: 'Import it' }).press('Enter');
    await library.waitForTimeout(after);
    await library.close();
    expect(await homes(desk)).toEqual({ reports: 0, events: 0, journal: 0 });
  }
  const library = await checkedImport();
  await library.getByRole('button', { name: 'Import it' }).press('Enter');
  await library.waitForTimeout(120);
  await kill(desk);
  await desk.close();
  desk = await openDesk(profile, { read: false });
  expect(await homes(desk)).toEqual({ reports: 0, events: 0, journal: 0 });
  // It is offered, and started again it goes through.
  const again = await transferPage();
  const offer = again.getByText('The import of backup.ndjson was cut short');
  await offer.waitFor();
  await again.getByRole('button', { name: 'Close' }).click();
  await offer.waitFor({ state: 'detached' });
  await checkImport(again);
  await again.getByRole('button', { name: 'Import it' }).press('Enter');
  await expect.poll(() => homes(desk), { timeout: 60_000 }).toMatchObject({ reports: REPORTS });
  await again.close();
}, 240_000);

test('F5: an export that is cut short saves no file; a whole one is the same, byte for byte', async () => {
  const library = await transferPage();
  const downloads: string[] = [];
  desk.session.context.on('page', (page) => page.on('download', () => downloads.push('late')));
  library.on('download', () => downloads.push('cut'));
  await library
    .getByRole('button', { name: /^Export…/ })
    .first()
    .press('Enter');
  await library.getByRole('button', { name: 'Save the file' }).press('Enter');
  await library.waitForTimeout(50);
  await library.close();
  expect(downloads).toEqual([]);
  const again = await transferPage();
  await again
    .getByRole('button', { name: /^Export…/ })
    .first()
    .press('Enter');
  const [download] = await Promise.all([
    again.waitForEvent('download', { timeout: 60_000 }),
    again.getByRole('button', { name: 'Save the file' }).press('Enter'),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync(backup, 'utf8'));
}, 240_000);
