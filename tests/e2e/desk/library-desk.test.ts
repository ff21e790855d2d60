import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Session } from '../../browser/launch.ts';
import { type Served, serve } from '../../browser/serve.ts';

let served: Served;
let session: Session;
let library: Page;
/** Addresses on the network that the library asked for. */
const asked: string[] = [];

const RECORD = JSON.stringify({
  url: 'https://northgatepost.example/storm',
  outlet: 'Northgate Post',
  date: '2026-02-28',
  title: 'Boats lost in the storm',
  text: 'The harbour office said 41 boats were lost in Lisk on Friday.',
});

const SAVED = `<!-- saved from url=(0037)https://harbourtimes.example/yard-work -->
<!doctype html><html lang="en"><head><title>Yard hires twelve</title><meta property="og:type" content="article">
<script>globalThis.wasRun = true</script></head><body><article><h1>Yard hires twelve</h1>
<p>Repairs on three boats will take six weeks, said Nora Feld, who leads the yard at Tamm. The yard has 48
workers, and hired 12 more in January to shorten the wait, she said.</p>
<img src="https://harbourtimes.example/never-loaded.png" onerror="globalThis.wasRun = true">
<p>Islanders asked for a bus to the northern pier, and the council will decide on it in the spring.</p>
</article></body></html>`;

function file(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

beforeAll(async () => {
  served = await serve({});
  session = await launch({ served });
  library = await session.surface('library');
  library.on('request', (request) => /^https?:/.test(request.url()) && asked.push(request.url()));
}, 240_000);

afterAll(async () => {
  await session.close();
  await served.close();
});

test('articles and a saved page come in after a dry run; what is refused is named', async () => {
  await library.getByRole('link', { name: 'Import or export' }).click();
  await library
    .locator('input[multiple]')
    .setInputFiles([
      file('week.ndjson', `${RECORD}\n`),
      file('yard.html', SAVED),
      file('bad.ndjson', `${RECORD}\n{"text": 3}\n`),
    ]);
  await library.getByText('The files would add:').waitFor();
  await library.getByText('bad.ndjson: Line 2 does not have the expected form').waitFor();
  await library.getByRole('button', { name: 'Import them' }).press('Enter');
  await library.getByText('Added:').waitFor({ timeout: 60_000 });
  await library.getByRole('link', { name: /^Reports/ }).click();
  await library.getByText('Boats lost in the storm').waitFor();
  await library.getByText('Yard hires twelve').waitFor();
  expect(await library.evaluate(() => 'wasRun' in globalThis)).toBe(false);
}, 120_000);

test('a draft is set beside them and nothing of it is kept', async () => {
  await library.getByRole('link', { name: 'Check a draft' }).press('Enter');
  await library.getByLabel('Date of publication').fill('2026-02-28');
  await library.getByLabel('Text').fill('The harbour office said 57 boats were lost in Lisk on Friday.');
  await library.getByRole('button', { name: 'Check it' }).press('Enter');
  const findings = library.getByRole('list', { name: 'Findings' });
  await findings.getByText('41 boats').waitFor({ timeout: 60_000 });
  await library.getByRole('button', { name: 'Next finding' }).press('Enter');
  expect(await library.evaluate(() => document.activeElement?.className)).toBe('draft-finding');
  await library.getByRole('link', { name: /^Reports/ }).click();
  await library.getByText('Yard hires twelve').waitFor();
  expect(await library.locator('.report-title').count()).toBe(2);
}, 120_000);

test('a table is saved after its dry run, with the figures that were read', async () => {
  await library.getByRole('link', { name: 'Import or export' }).click();
  await library.getByRole('button', { name: 'Export… Claims as a table' }).press('Enter');
  await library.getByText('The file would hold: 2 reports').waitFor();
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Save the file' }).press('Enter');
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^claimlight-claims-csv-\d{4}-\d{2}-\d{2}\.csv$/);
  // With its mark of UTF-8, without which Excel shows "España" as "EspaÃ±a".
  expect(readFileSync(await saved.path(), 'utf8')).toMatch(
    /^\uFEFFclaim_id,[\s\S]*Northgate Post.*,41,41,exact,/,
  );
});

test('a dossier opens from the claim, and leaves as HTML in which nothing can run', async () => {
  await library.getByRole('link', { name: /^Reports/ }).click();
  await library.getByText('Boats lost in the storm').click();
  await library.getByRole('link', { name: 'Dossier' }).last().click();
  await library.getByText('Fingerprint of the text read').waitFor();
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Save as HTML' }).press('Enter');
  const html = readFileSync(await (await download).path(), 'utf8');
  expect(html).toContain('#:~:text=The%20harbour%20office%20said%2041%20boats');
  expect(html).toContain('Content-Security-Policy');
  await library.emulateMedia({ media: 'print' });
  expect(await library.getByRole('button', { name: 'Print…' }).isVisible()).toBe(false);
  expect(await library.getByText('Fingerprint of the text read').isVisible()).toBe(true);
  await library.emulateMedia({ media: 'screen' });
  expect(asked).toEqual([]);
  // Chromium names each handler of a parsed page that its policy leaves dead.
  expect(session.problems.filter((problem) => !/inline event handler/.test(problem))).toEqual([]);
});
