import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { newProfile } from '../../browser/launch.ts';
import { eventually, readWithoutPopup } from '../../browser/reading.ts';
import { reloadExtension } from '../../browser/reload.ts';
import { copyProfile } from '../../browser/seed-profile.ts';
import { type Desk, homes, kill, openDesk, openEditor } from './desk.ts';

const TEXT = 'Annex 3 has another count';

/** A profile in which one note was published and the browser closed; each test has its own copy of it. */
let published: { profile: string; extensionId: string };
let desk: Desk;

beforeAll(async () => {
  const profile = await newProfile();
  published = { profile, extensionId: await publishAndQuit(profile) };
});
afterEach(() => desk.close());

/** Writes and publishes one note, and closes the browser. */
async function publishAndQuit(profile: string): Promise<string> {
  desk = await openDesk(profile);
  const popup = await desk.popup();
  await (await openEditor(popup)).fill(TEXT);
  await popup.getByRole('button', { name: 'Publish note' }).click();
  await eventually('the note in both homes', async () => {
    const { events, journal } = await homes(desk);
    return events === 1 && journal === 1;
  });
  const { extensionId } = desk.session;
  await desk.close();
  return extensionId;
}

async function textNow(): Promise<string> {
  return (await openEditor(await desk.popup())).inputValue();
}

function indexedDbOf(profile: string, extensionId: string): string {
  return join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
}

function journalOf(profile: string, extensionId: string): string {
  return join(profile, 'Default', 'Local Extension Settings', extensionId);
}

function filesOf(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
}

const DAMAGES: [string, (folder: string) => void][] = [
  [
    'its manifest is rubbish',
    (folder) => {
      for (const file of filesOf(folder, /^MANIFEST/)) writeFileSync(file, 'rubbish');
    },
  ],
  ['its pointer is gone', (folder) => rmSync(join(folder, 'CURRENT'))],
  [
    'its log is cut',
    (folder) => {
      for (const file of filesOf(folder, /\.log$/)) truncateSync(file, 100);
    },
  ],
  ['all of it is gone', (folder) => rmSync(folder, { recursive: true })],
];

test.each(DAMAGES)('F16: the note comes back when the database is damaged: %s', async (_, damage) => {
  const profile = copyProfile(published.profile);
  damage(indexedDbOf(profile, published.extensionId));
  desk = await openDesk(profile);
  expect(await textNow()).toBe(TEXT);
  expect(await homes(desk)).toMatchObject({ events: 1, journal: 1 });
});

test('F18: the note comes back when the journal is gone', async () => {
  const profile = copyProfile(published.profile);
  rmSync(journalOf(profile, published.extensionId), { recursive: true });
  desk = await openDesk(profile);
  expect(await textNow()).toBe(TEXT);
  await expect.poll(() => homes(desk)).toMatchObject({ events: 1, journal: 1 });
});

test('F17, F26: site data cleared under an open browser: the next start brings the note back', async () => {
  const profile = copyProfile(published.profile);
  desk = await openDesk(profile);
  const cdp = await desk.session.context.newCDPSession(desk.page);
  const origin = `chrome-extension://${desk.session.extensionId}`;
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await desk.session.stopWorkers();
  await desk.close();
  desk = await openDesk(profile);
  expect(await textNow()).toBe(TEXT);
});

test('F21: the extension is reloaded in mid-edit: the draft is there at the next start', async () => {
  const profile = await newProfile();
  desk = await openDesk(profile);
  const popup = await desk.popup();
  await (await openEditor(popup)).fill(TEXT);
  await popup.getByText(/draft saved/i).waitFor();
  await reloadExtension(desk.session);
  await desk.close();
  desk = await openDesk(profile);
  expect(await textNow()).toBe(TEXT);
});

/** Tears the last record off a home, types into the note at the next start, and kills the browser. */
async function typedBehindHalfARecord(home: typeof journalOf, text: string): Promise<string> {
  const profile = copyProfile(published.profile);
  for (const log of filesOf(home(profile, published.extensionId), /\.log$/))
    truncateSync(log, statSync(log).size - 20);
  desk = await openDesk(profile);
  const popup = await desk.popup();
  await (await openEditor(popup)).fill(text);
  await popup.locator('.saved-line:not([aria-busy=true])', { hasText: /draft saved/i }).waitFor();
  await popup.close();
  await kill(desk);
  await desk.close();
  return profile;
}

test('F13: what is written behind a record that a full disk tore off the journal is there when the database is gone', async () => {
  const profile = await typedBehindHalfARecord(journalOf, `${TEXT}, and annex 4`);
  rmSync(indexedDbOf(profile, published.extensionId), { recursive: true });
  desk = await openDesk(profile);
  expect(await textNow()).toBe(`${TEXT}, and annex 4`);
});

test('F13: what is written behind a record that a full disk tore off the database is there when the journal is gone', async () => {
  const profile = await typedBehindHalfARecord(indexedDbOf, `${TEXT}, and annex 5`);
  rmSync(journalOf(profile, published.extensionId), { recursive: true });
  desk = await openDesk(profile, { read: false });
  expect(await homes(desk)).toMatchObject({ reports: 1 });
  await readWithoutPopup(desk.session, desk.page);
  expect(await textNow()).toBe(`${TEXT}, and annex 5`);
});
