import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersOf, readPage } from '../../browser/reading.ts';
import { claimWith, type Newsroom, openNewsroom } from '../newsroom.ts';

/** What the reader says of figures, and what becomes of it on every surface. */
let newsroom: Newsroom;
let page: Page;

const CLAIM = '626 detainees';

beforeAll(async () => {
  newsroom = await openNewsroom();
  page = await newsroom.read('venezuela-more-than-100');
}, 240_000);

afterAll(() => newsroom.close());

async function badge(): Promise<string> {
  const worker = await newsroom.session.worker();
  const tabId = await newsroom.session.tabId(page);
  return worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

async function openInPanel(words: string): Promise<Page> {
  const panel = await newsroom.session.surface('sidepanel', page);
  await panel.locator('.claim', { hasText: words }).getByRole('button').first().press('Enter');
  return panel;
}

test('"Not the same thing" takes a conflict out of marks and badge, outlives a new reading, and can be taken back', async () => {
  const before = Number(await badge());
  expect(claimWith(await answersOf(page), CLAIM).mark).toBe('conflicting');
  const panel = await openInPanel(CLAIM);
  const row = panel.locator('.claim', { hasText: CLAIM });
  await row.getByRole('button', { name: /^Not the same thing: about half/ }).press('Enter');
  await panel.getByRole('status').getByText('Set aside by you').waitFor();
  await row.getByText('Set aside by you: 1 figure').waitFor();
  expect(claimWith(await answersOf(page), CLAIM).mark).not.toBe('conflicting');
  await expect.poll(async () => Number((await badge()) || 0)).toBe(before - 2);

  await page.reload();
  await readPage(newsroom.session, page);
  expect(claimWith(await answersOf(page), CLAIM).mark).not.toBe('conflicting');
  await panel.close();

  const again = await openInPanel(CLAIM);
  const aside = again.locator('.claim', { hasText: CLAIM });
  await aside.getByText('Set aside by you: 1 figure').press('Enter');
  await aside.getByRole('button', { name: /^Take back: about half/ }).press('Enter');
  await expect.poll(async () => claimWith(await answersOf(page), CLAIM).mark).toBe('conflicting');
  await expect.poll(async () => Number((await badge()) || 0)).toBe(before);
  await again.close();
});

test('a watched figure stands in the library, and the article that changes it says so first', async () => {
  const early = await newsroom.read('foro-penal-80');
  const panel = await newsroom.session.surface('sidepanel', early);
  const row = panel.locator('.claim', { hasText: '80 political prisoners' }).first();
  await row.getByRole('button').first().press('Enter');
  await row.getByRole('button', { name: 'Watch this figure' }).press('Enter');
  await row.getByRole('button', { name: 'Stop watching' }).waitFor();
  await panel.close();
  await early.close();

  const popup = await newsroom.session.surface('popup', page);
  const first = popup.getByRole('list', { name: 'Claims' }).getByRole('listitem').first();
  await first.getByText('watched, changed').waitFor();
  await popup.close();
  const here = await newsroom.session.surface('sidepanel', page);
  await here.getByRole('heading', { name: 'Figures you watch, changed' }).waitFor();
  await here.close();

  const library = await newsroom.session.surface('library');
  await library.getByRole('navigation').getByRole('link', { name: 'Watched' }).press('Enter');
  const list = library.getByRole('list', { name: 'Watched' });
  await list.getByText(/Since then/).waitFor();
  await list.getByRole('button').press('Enter');
  await library.getByRole('button', { name: 'Stop watching' }).press('Enter');
  await library.getByText('Nothing watched yet').waitFor();
  await library.close();
  expect(newsroom.session.problems).toEqual([]);
});
