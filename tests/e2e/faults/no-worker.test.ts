import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildExtension, copyOfExtension } from '../../browser/build-extension.ts';
import { openSurface } from '../../browser/surfaces.ts';
import { type Desk, homes, openDesk, openEditor } from './desk.ts';

let desk: Desk;
afterAll(() => desk.close());

/**
 * A worker that throws at load. The browser would go on with the one it registered before, so that one is taken
 * away, as a damaged profile does.
 */
function breakWorker(extension: string, profile: string): void {
  const script = join(extension, 'background.js');
  writeFileSync(script, `throw new Error('provoked at load');\n${readFileSync(script, 'utf8')}`);
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  rmSync(join(profile, 'Default/Service Worker'), { recursive: true });
}

test('F6: with a worker that cannot start the popup says so, and the notes can be found and written on', async () => {
  const extension = copyOfExtension(buildExtension({ testHosts: true }), 'no-worker');
  const profile = mkdtempSync(join(tmpdir(), 'claimlight-'));
  desk = await openDesk(profile, { extension });
  const before = await desk.popup();
  await (await openEditor(before)).fill('Written before');
  await before.getByRole('button', { name: 'Publish note' }).click();
  await expect.poll(() => homes(desk)).toMatchObject({ events: 1, journal: 1 });
  await desk.close();

  breakWorker(extension, profile);
  desk = await openDesk(profile, { extension, read: false, workerless: true });
  const { context, extensionId } = desk.session;
  const library = await openSurface(context, extensionId, 'library', undefined);
  const tabId = await library.evaluate(
    async (address) => (await chrome.tabs.query({})).find(({ url }) => url === address)?.id,
    desk.page.url(),
  );
  const popup = await openSurface(context, extensionId, 'popup', tabId);
  await popup.getByText(/background part does not start/i).waitFor({ timeout: 45_000 });
  await popup.getByText(/restart the browser/i).waitFor();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Copy diagnosis' }).press('Enter');
  await popup.getByRole('status').getByText('Diagnosis copied').waitFor();
  const diagnosis = await popup.evaluate(() => navigator.clipboard.readText());
  expect(diagnosis).toMatch(/^Claimlight [\d.]+\nproblem: background-gone\n/);
  expect(diagnosis).not.toContain(new URL(desk.page.url()).host);

  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Library' }).click();
  const notes = await opened;
  await notes.goto(`${notes.url()}#notes`);
  await notes.getByText('Written before').first().click();
  const field = notes.getByRole('textbox', { name: 'Note', exact: true });
  await field.fill('Written without a worker');
  await notes.getByText(/draft saved/i).waitFor();
  await notes.getByRole('button', { name: 'Publish note' }).click();
  await library.goto(`${library.url().replace(/#.*/, '')}#notes`);
  await library.getByText('Written without a worker').first().waitFor();
  expect(desk.session.problems.filter((problem) => problem.startsWith('chrome-extension:'))).toEqual([]);
}, 240_000);
