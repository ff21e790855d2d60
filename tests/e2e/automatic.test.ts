import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageState } from '../browser/reading.ts';
import { addressOf } from '../demo/newsroom.ts';
import { demoPage, type Newsroom, openNewsroom } from './newsroom.ts';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
}, 240_000);

afterAll(() => newsroom.close());

async function sets(part: string, wait: number): Promise<number> {
  const page = await newsroom.session.open(addressOf(demoPage(part)));
  const drawn = await page
    .waitForFunction(() => CSS.highlights.size, undefined, { timeout: wait })
    .then((handle) => handle.jsonValue())
    .catch(() => 0);
  const state = await pageState(newsroom.session, page);
  expect(state?.status).toBe(drawn > 0 ? 'read' : undefined);
  await page.close();
  return drawn;
}

test('on a site that the reader allowed, articles are read without a click, on others not', async () => {
  expect(await sets('more-than-100', 1_500)).toBe(0);
  const page = await newsroom.read('more-than-100');
  const popup = await newsroom.session.surface('popup', page);
  await popup.getByRole('button', { name: 'Read this site by itself' }).click();
  await popup.getByRole('button', { name: 'Pause on this site' }).waitFor();
  await Promise.all([popup.close(), page.close()]);
  expect(await sets('more-than-100', 15_000)).toBe(1);
  expect(await sets('caracas-626', 1_500)).toBe(0);
});
