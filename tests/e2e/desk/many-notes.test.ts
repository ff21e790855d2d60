import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportBackup } from '../../../lib/exchange/export.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import { firstEvent } from '../../../lib/notes/change.ts';
import { EMPTY_FIELDS } from '../../../lib/notes/fold.ts';
import { launch, type Session } from '../../browser/launch.ts';
import { type Served, serve } from '../../browser/serve.ts';
import { entry, targetOf } from '../../unit/ledger/sample.ts';

/** Many times what the list shows at first. */
const NOTES = 1_500;

let served: Served;
let session: Session;
let library: Page;

/** Notes of which the later ones have the higher numbers, in no order. */
async function backup(): Promise<string> {
  const ledger = createMemoryLedger();
  const floods = entry();
  await ledger.remember(floods);
  const numbers = Array.from({ length: NOTES }, (_, i) => (i * 7) % NOTES);
  await ledger.appendNoteEvents(
    numbers.map((number) =>
      firstEvent(
        targetOf(floods),
        { ...EMPTY_FIELDS, text: `Annex ${number} on ${number % 2 ? 'bridges' : 'ferries'}` },
        { author: 'Ana', at: new Date(Date.UTC(2026, 1, 1, 0, 0, number)).toISOString() },
      ),
    ),
  );
  const chunks: string[] = [];
  const write = async (chunk: string) => void chunks.push(chunk);
  await exportBackup(ledger.replica, write, () => undefined, new AbortController().signal);
  return chunks.join('');
}

beforeAll(async () => {
  served = await serve({});
  session = await launch({ served });
  library = await session.surface('library');
  await library.goto(`${library.url().replace(/#.*/, '')}#transfer`);
  const buffer = Buffer.from(await backup());
  await library
    .getByLabel('Choose file…')
    .last()
    .setInputFiles({ name: 'desk.ndjson', mimeType: 'text/plain', buffer });
  await library.getByRole('button', { name: 'Import it' }).press('Enter');
  await library.getByText(/^Added from/).waitFor({ timeout: 60_000 });
  await library.goto(`${library.url().replace(/#.*/, '')}#notes`);
  await library.reload();
}, 240_000);

afterAll(async () => {
  await session.close();
  await served.close();
});

const list = () => library.getByRole('list', { name: 'Notes' });
const rows = () => list().getByRole('button');

test('the list of notes begins with the one changed last, and holds all of them in their order', async () => {
  await rows().first().waitFor();
  expect(await rows().first().textContent()).toContain(`Annex ${NOTES - 1} on`);
  await library.getByRole('button', { name: 'Select all 1,500' }).waitFor();
  expect(await list().getByRole('listitem').first().getAttribute('aria-setsize')).toBe(String(NOTES));
  const scroller = library.locator('[data-scrolls]').first();
  await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }));
  await rows().filter({ hasText: 'Annex 745 on' }).waitFor();
  await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  await rows().filter({ hasText: 'Annex 0 on' }).waitFor();
  const last = list().getByRole('listitem').last();
  expect(await last.getAttribute('aria-posinset')).toBe(String(NOTES));
});

test('a row that was opened from the keyboard keeps its place in the list', async () => {
  const scroller = library.locator('[data-scrolls]').first();
  const row = rows().filter({ hasText: 'Annex 1 on' });
  const top = await scroller.evaluate((element) => element.scrollTop);
  await row.press('Enter');
  await expect
    .poll(() => library.getByRole('textbox', { name: 'Note', exact: true }).inputValue())
    .toBe('Annex 1 on bridges');
  expect(await row.getAttribute('aria-pressed')).toBe('true');
  expect(await scroller.evaluate((element) => element.scrollTop)).toBe(top);
  expect(top).toBeGreaterThan(10_000);
});

test('a search goes through all notes at once after opening', async () => {
  await library.reload();
  await library.getByRole('searchbox').fill('annex 46 ferries');
  await rows().filter({ hasText: 'Annex 46 on ferries' }).waitFor();
  await expect.poll(() => rows().count()).toBe(6);
  await library.getByRole('searchbox').fill('');
  await library.getByRole('button', { name: 'Select all 1,500' }).press('Enter');
  await library.getByText('1,500 notes selected').waitFor();
});
