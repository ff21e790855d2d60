import type { Page } from 'playwright-core';
import { launch, type Session } from '../../browser/launch.ts';
import { readWithoutPopup } from '../../browser/reading.ts';
import { type Served, serve } from '../../browser/serve.ts';
import { browserSession } from '../../browser/toolbar.ts';
import { addressOf, type DemoPage, demoPages, demoSites, htmlOf } from '../../demo/newsroom.ts';

/** A fact-checker at work on one article, in a browser whose profile outlives it. */
export interface Desk {
  session: Session;
  page: Page;
  served: Served;
  profile: string;
  /** Opens popup or panel on the article. */
  popup(): Promise<Page>;
  close(): Promise<void>;
}

function article(): DemoPage {
  const found = demoPages().find(({ file }) => file.includes('foro-penal-80'));
  if (!found) throw new Error('the newsroom has lost its first article');
  return found;
}

export interface DeskOptions {
  /** Default true: reads the article; else it is only opened. */
  read?: boolean;
  /** The unpacked extension; the test build unless told otherwise. */
  extension?: string;
  /** True where the extension's worker can't start. */
  workerless?: boolean;
}

/** Starts the browser on a profile and opens the article. */
export async function openDesk(
  profile: string,
  { read = true, ...launching }: DeskOptions = {},
): Promise<Desk> {
  const served = await serve(demoSites());
  const demo = article();
  served.set(demo.host, demo.path, htmlOf(demo));
  const session = await launch({ served, profile, ...launching });
  const page = await session.open(addressOf(demo));
  if (read) await readWithoutPopup(session, page);
  return {
    session,
    page,
    served,
    profile,
    popup: () => session.surface('popup', page),
    async close() {
      await session.close().catch(() => undefined);
      await served.close();
    },
  };
}

/** Opens the first claim's editor, unless it stands open, and gives its text field. */
export async function openEditor(popup: Page) {
  const field = popup.getByRole('textbox', { name: 'Note', exact: true });
  await popup.getByRole('listitem').first().waitFor();
  await popup.waitForTimeout(200);
  if (!(await field.isVisible()))
    await popup.getByRole('listitem').first().getByRole('button').first().click();
  await field.waitFor();
  return field;
}

/** Has the page side read, without waiting for what comes of it. */
export async function inject({ session, page }: Desk): Promise<void> {
  const tabId = await session.tabId(page);
  const worker = await session.worker();
  await worker.evaluate(async (id) => {
    await chrome.scripting.executeScript({ target: { tabId: id }, files: ['reader.js'] });
  }, tabId);
}

/** Kills the browser as a crash does. */
export async function kill({ session }: Pick<Desk, 'session'>): Promise<void> {
  const cdp = await browserSession(session.context);
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('the browser has no process');
  const gone = new Promise<void>((resolve) => session.context.once('close', () => resolve()));
  process.kill(browser.id, 'SIGKILL');
  await gone;
}

/** What the ledger and the journal hold, read past the extension's own code. */
export async function homes({
  session,
}: Pick<Desk, 'session'>): Promise<{ reports: number; events: number; journal: number }> {
  const worker = await session.worker();
  return worker.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('claimlight');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const count = (store: string) =>
      new Promise<number>((resolve, reject) => {
        const request = db.transaction(store).objectStore(store).count();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [reports, events] = [await count('reports'), await count('noteEvents')];
    db.close();
    const keys = Object.keys(await chrome.storage.local.get(null));
    return { reports, events, journal: keys.filter((key) => key.startsWith('note:')).length };
  });
}
