import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, readPage } from '../../browser/reading.ts';
import { type Desk, HOST, highlighted, hosts, openDesk, storyPage } from './story.ts';

/** The browser's own cache, not its events: pages go away and come back as they do for a person. */
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ backForwardCache: true });
  desk.served.set(HOST, '/elsewhere', {
    body: '<!doctype html><title>Elsewhere</title><p>Another page.</p>',
  });
}, 240_000);

afterAll(() => desk.close());

const KEPT = { 'cache-control': 'max-age=60' };

/** Leaves the page and comes back; tells whether the browser had kept it. */
async function leaveAndReturn(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    const home = globalThis as { wasKept?: boolean };
    addEventListener('pageshow', ({ persisted }) => {
      home.wasKept = persisted;
    });
  });
  await page.goto(`http://${HOST}/elsewhere`);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'complete');
  return page.evaluate(() => (globalThis as { wasKept?: boolean }).wasKept ?? false);
}

test('F31: a page without marks waits in the cache, and is followed again when it comes back', async () => {
  const quiet = ['Nobody counted anything on that day.', 'The wind was still.', 'The quay lay empty.'];
  const page = await desk.read(storyPage('', '', quiet), '/quiet', KEPT);
  expect(await highlighted(page)).toEqual([]);
  expect(await leaveAndReturn(page)).toBe(true);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = 'By noon some 350 passengers had left the hall again, the harbour office said.';
    document.querySelector('article')?.append(late);
  });
  await eventually('the late figure', async () =>
    (await highlighted(page)).join().includes('350 passengers'),
  );
  expect([await hosts(page), await page.evaluate(() => CSS.highlights.size)]).toEqual([1, 1]);
  await page.close();
});

test('F31: a page with marks is loaded anew, nothing of ours on it, and can be read again', async () => {
  const page = await desk.read(storyPage(), '/marked', KEPT);
  // Chromium keeps no page in its cache that has an extension's frame in it.
  expect(await leaveAndReturn(page)).toBe(false);
  expect([await hosts(page), await highlighted(page)]).toEqual([0, []]);
  await readPage(desk.session, page);
  await eventually('the figures again', async () =>
    (await highlighted(page)).join().includes('14 crossings'),
  );
  expect(await hosts(page)).toBe(1);
  await page.close();
});
