import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersOf, eventually } from '../../browser/reading.ts';
import { type Desk, highlighted, openDesk, SENTENCES, storyPage } from './story.ts';

/** Sites that show one article after the other in one document, and don't change all of it at one moment. */
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
}, 240_000);

afterAll(() => desk.close());

const NEXT = SENTENCES.map((text) => text.replace('14', '31').replace('620', '77').replace('2.4', '9.5'));

function showNext(page: Page): Promise<void> {
  return page.evaluate(
    (html) => {
      document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    },
    storyPage('', '', NEXT),
  );
}

/** Waits for the next article, then gives what is said of the page's own change. */
async function changesAt(page: Page, path: string) {
  await eventually('the next article', async () => (await highlighted(page)).join().includes('31 crossings'));
  await eventually('the next address', async () => (await desk.state(page)).url.endsWith(path));
  const findings = (await answersOf(page)).flatMap((claim) => claim.findings);
  return findings.filter(({ where }) => where === 'revision');
}

test('while the former article’s text stands under the next address, it is not taken for the next article', async () => {
  const page = await desk.read(storyPage(), '/slow/first');
  await page.evaluate(() => history.pushState({}, '', '/slow/next'));
  // Longer than the page must be quiet to be read.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect((await desk.state(page)).url).toMatch(/\/slow\/first$/);
  await showNext(page);
  expect(await changesAt(page, '/slow/next')).toEqual([]);
  await page.close();
});

test('an article whose page kept the head of the former one is no change of that one', async () => {
  const page = await desk.read(storyPage('', '<link rel="canonical" href="/kept/first">'), '/kept/first');
  await page.evaluate(() => history.pushState({}, '', '/kept/next'));
  await showNext(page);
  expect(await changesAt(page, '/kept/next')).toEqual([]);
  await page.close();
});
