import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersOf, pageState, readPage } from '../browser/reading.ts';
import { addressOf } from '../demo/newsroom.ts';
import { demoPage, type Newsroom, openNewsroom } from './newsroom.ts';

const SHOP = `<!doctype html><html lang="en"><title>Tyres</title><body><h1>Tyres</h1><ul>
${Array.from({ length: 30 }, (_, i) => `<li><a href="/t/${i}">Winter tyre ${i}</a> <b>${i + 40}.90</b></li>`).join('\n')}
</ul></body></html>`;

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
}, 240_000);

afterAll(() => newsroom.close());

function drawn(page: Page): Promise<{ texts: string[]; sets: number; hosts: number }> {
  return page.evaluate(() => ({
    texts: [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
    sets: CSS.highlights.size,
    hosts: document.documentElement.children.length - 2,
  }));
}

test('read twice within a second, it still lives once', async () => {
  const page = await newsroom.read('foro-penal-104');
  const once = await drawn(page);
  const id = await newsroom.session.tabId(page);
  const worker = await newsroom.session.worker();
  await worker.evaluate(async (tabId) => {
    const inject = () => chrome.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    await Promise.all([inject(), inject(), inject()]);
  }, id);
  await readPage(newsroom.session, page);
  expect(await drawn(page)).toEqual(once);
  expect(once).toMatchObject({ sets: 1, hosts: 1 });
  expect(once.texts.length).toBeGreaterThan(3);
  await page.close();
});

test('read twice, the ledger holds it once', async () => {
  const earlier = await newsroom.answers('foro-penal-104');
  const later = await newsroom.answers('foro-penal-104');
  expect(later.map(({ claim }) => claim.id)).toEqual(earlier.map(({ claim }) => claim.id));
  const own = later.flatMap(({ findings }) => findings).filter(({ where }) => where === 'revision');
  expect(own).toEqual([]);
});

test('with the worker dead, the card still answers and the page can be read again', async () => {
  const page = await newsroom.read('lisk-fire-morning');
  const before = await answersOf(page);
  await newsroom.session.stopWorkers();
  const after = await answersOf(page);
  expect(after.map(({ claim, mark }) => [claim.id, mark])).toEqual(
    before.map(({ claim, mark }) => [claim.id, mark]),
  );
  await newsroom.session.stopWorkers();
  expect((await readPage(newsroom.session, page)).status).toBe('read');
  await page.close();
});

test('with the worker dead, popup and panel show the page’s claims', async () => {
  const page = await newsroom.read('tram-cost');
  for (const surface of ['popup', 'sidepanel'] as const) {
    await newsroom.session.stopWorkers();
    const view = await newsroom.session.surface(surface, page);
    await expect.poll(() => view.locator('body').textContent(), { timeout: 15_000 }).toMatch(/48 million/);
    await view.close();
  }
  await page.close();
});

test('a page that is no article is left alone, and the popup says so', async () => {
  newsroom.served.set('valleyobserver.example', '/tyres', SHOP);
  const page = await newsroom.session.open('http://valleyobserver.example/tyres');
  const before = await page.content();
  expect((await readPage(newsroom.session, page)).status).toBe('not-article');
  expect(await drawn(page)).toEqual({ texts: [], sets: 0, hosts: 0 });
  expect(await page.content()).toBe(before);
  const popup = await newsroom.session.surface('popup', page);
  await expect.poll(() => popup.locator('body').textContent()).toMatch(/not an article/);
  await popup.close();
  await page.close();
});

test('nothing is known of a page before the reader asks', async () => {
  const page = await newsroom.session.open(addressOf(demoPage('quayside-tram')));
  await page.waitForTimeout(1_000);
  expect(await pageState(newsroom.session, page)).toBeNull();
  expect(await drawn(page)).toEqual({ texts: [], sets: 0, hosts: 0 });
  await page.close();
});

test('no page of ours or theirs reported an error', () => {
  expect(newsroom.session.problems).toEqual([]);
});
