import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../../browser/reading.ts';
import { type Newsroom, openNewsroom } from '../newsroom.ts';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
}, 240_000);

afterAll(() => newsroom.close());

test('"Open in panel" takes only a person’s click, and opens the side panel', async () => {
  const { session } = newsroom;
  const page = await newsroom.read('foro-penal-104');
  const tabId = await session.tabId(page);
  const worker = await session.worker();
  await worker.evaluate(
    (id) => chrome.tabs.sendMessage(id, { claimlight: 'next', request: { step: 1 } }, { frameId: 0 }),
    tabId,
  );
  const card = await eventually('the card', async () =>
    page.frames().find((frame) => frame.url().includes('/card.html')),
  );
  const panels = () =>
    worker.evaluate(async () => {
      const contexts = await chrome.runtime.getContexts({});
      return contexts.filter(({ contextType }) => String(contextType) === 'SIDE_PANEL').length;
    });
  const button = card.getByRole('button', { name: 'Open in panel' });
  await button.waitFor();
  // The card must have been in plain sight for a while.
  await page.waitForTimeout(1200);
  await button.evaluate((element) => (element as HTMLElement).click());
  await page.waitForTimeout(300);
  expect(await panels()).toBe(0);
  await button.click();
  await expect.poll(panels, { timeout: 10_000 }).toBe(1);
});
