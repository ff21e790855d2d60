import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProfile } from '../../browser/launch.ts';
import { readPage } from '../../browser/reading.ts';
import { type Desk, homes, inject, openDesk, openEditor } from '../faults/desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(await newProfile(), { read: false });
}, 120_000);

afterAll(() => desk.close());

async function remember(value: boolean): Promise<void> {
  const worker = await desk.session.worker();
  await worker.evaluate((on) => chrome.storage.local.set({ 'setting:remember': on }), value);
}

async function revisions(): Promise<number> {
  const worker = await desk.session.worker();
  return worker.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('claimlight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('revisions').objectStore('revisions').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

test('a reader who wants nothing remembered sees the claims, and nothing is kept', async () => {
  await remember(false);
  const state = await readPage(desk.session, desk.page);
  expect(state).toMatchObject({ status: 'read', ephemeral: true });
  expect(state.drawn.length).toBeGreaterThan(0);
  expect(await homes(desk)).toEqual({ reports: 0, events: 0, journal: 0 });
});

test('reading an article twice keeps it once, reading it edited keeps both texts', async () => {
  await remember(true);
  await desk.page.reload();
  await inject(desk);
  await expect.poll(revisions, { timeout: 10_000 }).toBe(1);
  await inject(desk);
  await desk.page.waitForTimeout(1500);
  expect(await revisions()).toBe(1);
  await desk.page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p'))
      paragraph.textContent = (paragraph.textContent ?? '').replace('80', '81');
  });
  await inject(desk);
  await expect.poll(revisions, { timeout: 10_000 }).toBe(2);
  expect(await homes(desk)).toMatchObject({ reports: 1 });
});

test('after “Forget the last hour”, an open article is bare, and a click reads it again', async () => {
  const library = await desk.session.surface('library');
  await library.getByRole('link', { name: 'Settings' }).click();
  await library.getByRole('button', { name: 'Forget the last hour' }).click();
  await library.getByText('1 report forgotten.').waitFor();
  await expect.poll(() => desk.page.evaluate(() => CSS.highlights.size)).toBe(0);
  await library.close();
  const state = await readPage(desk.session, desk.page);
  expect(state.drawn.length).toBeGreaterThan(0);
  expect(await homes(desk)).toMatchObject({ reports: 1 });
});

test('a site is forgotten with its notes where that is chosen, too', async () => {
  const popup = await desk.popup();
  await (await openEditor(popup)).fill('Annex 3');
  await popup.getByRole('button', { name: 'Publish note' }).press('Enter');
  await popup
    .getByRole('status')
    .getByText(/^Published/)
    .waitFor({ state: 'attached' });
  await popup.close();
  const library = await desk.session.surface('library');
  await library.getByRole('link', { name: 'Settings' }).click();
  const forget = async (withNotes: boolean) => {
    const site = library.getByRole('textbox', { name: 'Forget a site' });
    await site.fill(new URL(desk.page.url()).hostname);
    await site.press('Enter');
    if (withNotes) await library.getByRole('checkbox', { name: 'Its notes, too' }).check();
    await library.getByRole('dialog').getByRole('button', { name: 'Forget this site' }).click();
  };
  await forget(false);
  await library.getByText('1 report with notes stays.').waitFor();
  expect(await homes(desk)).toMatchObject({ reports: 1, journal: 1 });
  await forget(true);
  await library.getByText('1 report forgotten.').waitFor();
  expect(await homes(desk)).toEqual({ reports: 0, events: 0, journal: 0 });
  await library.close();
});

test('a web page can send us no message', async () => {
  const answer = await desk.page.evaluate(() => {
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
    return typeof runtime?.sendMessage;
  });
  expect(answer).toBe('undefined');
});
