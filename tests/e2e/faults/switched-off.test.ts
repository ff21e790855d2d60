import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { newProfile } from '../../browser/launch.ts';
import { eventually, readPage } from '../../browser/reading.ts';
import { type Desk, homes, openDesk, openEditor } from './desk.ts';

let desk: Desk;
afterAll(() => desk.close());

/** The browser's own list of extensions, which may switch them. */
async function switchTo(on: boolean): Promise<void> {
  const list = await desk.session.context.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(
    ({ id, enabled }) =>
      (
        globalThis as unknown as {
          chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } };
        }
      ).chrome.management.setEnabled(id, enabled),
    { id: desk.session.extensionId, enabled: on },
  );
  await list.close();
}

function framesOf(page: Page): string[] {
  return page
    .frames()
    .map((frame) => frame.url())
    .filter((url) => /^chrome-extension:.*(card|layer)\.html/.test(url));
}

/** Where the first claim stands: what is marked as long as the extension is there. */
async function placeOfClaim(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const [first] = [...CSS.highlights.values()].flatMap((each) => [...each]);
    if (!(first instanceof Range)) throw new Error('no claim is marked');
    const box = first.getBoundingClientRect();
    return { x: box.x + 20, y: box.y + 8 };
  });
}

test('F25: switched off, nothing of it acts in the page; switched on again, the note is there', async () => {
  desk = await openDesk(await newProfile());
  const popup = await desk.popup();
  await (await openEditor(popup)).fill('Annex 3 has another count');
  await popup.getByRole('button', { name: 'Publish note' }).click();
  await expect.poll(() => homes(desk)).toMatchObject({ events: 1, journal: 1 });
  await popup.close();
  await desk.page.bringToFront();
  expect(framesOf(desk.page)).not.toEqual([]);
  const claim = await placeOfClaim(desk.page);

  await switchTo(false);
  await desk.page.bringToFront();
  // The page side looks every two seconds whether its extension is still there.
  await expect.poll(() => framesOf(desk.page), { timeout: 8_000 }).toEqual([]);
  await desk.page.mouse.click(claim.x, claim.y);
  await desk.page.waitForTimeout(500);
  expect(framesOf(desk.page)).toEqual([]);

  await switchTo(true);
  await eventually(
    'the worker to start',
    async () => (await desk.session.worker().catch(() => null)) !== null,
  );
  expect((await readPage(desk.session, desk.page)).status).toBe('read');
  expect(await homes(desk)).toMatchObject({ reports: 1, events: 1, journal: 1 });
  const again = await desk.popup();
  expect(await (await openEditor(again)).inputValue()).toBe('Annex 3 has another count');
  const ours = desk.session.problems.filter((problem) => !problem.startsWith('chrome:'));
  expect(ours).toEqual([]);
}, 120_000);
