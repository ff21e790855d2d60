import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extensionIdOf } from '../browser/extension-id.ts';
import { readPage } from '../browser/reading.ts';
import { reloadExtension } from '../browser/reload.ts';
import { homes } from '../e2e/faults/desk.ts';
import type { Office } from './office.ts';
import { fieldOf, openNote, type Promised, type } from './writing.ts';

/** What goes wrong. */
export interface Fault {
  name: string;
  /** The home of the notes that it takes away. */
  home?: 'database' | 'journal';
  /** Whether it can be had here; everywhere, unless told. */
  isPossible?(office: Office): boolean;
  /** Gives what the note must hold afterwards. */
  provoke(office: Office, promised: Promised, random: () => number): Promise<Promised>;
}

function database({ profile, build }: Office): string {
  const name = `chrome-extension_${extensionIdOf(build.path)}_0.indexeddb.leveldb`;
  return join(profile, 'Default', 'IndexedDB', name);
}

function onFiles(office: Office, pattern: RegExp, damage: (file: string) => void): void {
  const folder = database(office);
  for (const name of readdirSync(folder)) if (pattern.test(name)) damage(join(folder, name));
}

/** Ends the browser and then damages what it left. */
function ended(
  name: string,
  how: 'closed' | 'killed',
  damage: (office: Office) => void = () => undefined,
  home?: Fault['home'],
): Fault {
  return {
    name,
    ...(home ? { home } : {}),
    async provoke(office, promised) {
      await office.end(how);
      damage(office);
      return promised;
    },
  };
}

/** Types on, and keeps in mind whether it was called saved. */
async function typeOn(page: Page, random: () => number): Promise<Promised> {
  const before = await fieldOf(page).inputValue();
  const added = ` ${Math.floor(random() * 1e6)}`;
  const isSaved = await type(page, added);
  return isSaved ? { texts: [before + added], maybe: null } : { texts: [before], maybe: before + added };
}

const reloaded: Fault = {
  name: 'extension reloaded in mid-edit',
  async provoke(office, _promised, random) {
    const session = await office.session();
    const after = await typeOn(await openNote(office), random);
    await reloadExtension(session);
    return after;
  },
};

const twoWindows: Fault = {
  name: 'two windows on one note',
  async provoke(office, _promised, random) {
    const [one, other] = [await openNote(office), await openNote(office)];
    const first = await typeOn(one, random);
    const second = await typeOn(other, random);
    const last = random() < 0.5 ? await typeOn(one, random) : first;
    if (random() < 0.5) await one.close();
    if (random() < 0.5) await other.close();
    await office.end(random() < 0.5 ? 'closed' : 'killed');
    return { texts: [...last.texts, ...second.texts], maybe: null };
  },
};

const fullDisk: Fault = {
  name: 'disk full',
  isPossible: ({ disk }) => disk !== null,
  async provoke(office, _promised, random) {
    const page = await openNote(office);
    office.disk?.fill();
    const after = await typeOn(page, random);
    if (random() < 0.5) office.disk?.free();
    await office.end(random() < 0.5 ? 'closed' : 'killed');
    office.disk?.free();
    return after;
  },
};

/** Nothing of ours is left of this, even for one record. */
const NO_ROOM = 1;

const quota: Fault = {
  name: 'quota used up',
  isPossible: ({ kind }) => kind === 'limited',
  async provoke(office, _promised, random) {
    const page = await openNote(office);
    const cdp = await page.context().newCDPSession(page);
    const origin = `chrome-extension://${new URL(page.url()).host}`;
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: NO_ROOM });
    const after = await typeOn(page, random);
    if (random() < 0.5) await page.getByRole('button', { name: 'Publish note' }).click();
    await office.end(random() < 0.5 ? 'closed' : 'killed');
    return after;
  },
};

const downgrade: Fault = {
  name: 'newer version and back',
  async provoke(office, promised, random) {
    const { build } = office;
    const old = build.ledger;
    await office.end('closed');
    build.dress(old + 1);
    const after = await typeOn(await openNote(office), random);
    await office.end('killed');
    build.dress(old);
    const library = await (await office.session()).surface('library');
    await library
      .getByText(/made by a newer version/i)
      .first()
      .waitFor();
    await office.end('closed');
    build.dress(old + 1);
    return after ?? promised;
  },
};

/** Runs in an extension page: an old window that doesn't let go of the database. */
async function holdOpen(): Promise<void> {
  const held = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('claimlight');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  Object.assign(globalThis, { held });
}

const blocked: Fault = {
  name: 'upgrade blocked by an old window',
  async provoke(office, promised) {
    const session = await office.session();
    const old = await session.context.newPage();
    await old.goto(`chrome-extension://${session.extensionId}/manifest.json`);
    await old.evaluate(holdOpen);
    office.build.dress(office.build.ledger + 1);
    const library = await session.surface('library');
    await library
      .getByText(/another claimlight window/i)
      .first()
      .waitFor();
    await office.end('killed');
    return promised;
  },
};

type Astray = 'lost' | 'doubled' | 'late';

/** Runs in the worker: has a tab's page read by a page side whose messages go astray. */
async function readAstray({ tabId, how }: { tabId: number; how: Astray }): Promise<void> {
  const target = { tabId };
  await chrome.scripting.executeScript({
    target,
    // Beside the page side, in its own world.
    func: (mode: string) => {
      const { runtime } = chrome;
      const send = runtime.sendMessage.bind(runtime) as (message: unknown) => Promise<unknown>;
      const sendAstray = async (message: unknown): Promise<unknown> => {
        if (mode === 'lost') return undefined;
        if (mode === 'late') await new Promise((resolve) => setTimeout(resolve, 1500));
        if (mode === 'doubled') void send(message);
        return send(message);
      };
      Object.assign(runtime, { sendMessage: sendAstray });
    },
    args: [how],
  });
  await chrome.scripting.executeScript({ target, files: ['reader.js'] });
}

const astray: Fault = {
  name: 'messages',
  async provoke(office, promised, random) {
    const how = (['lost', 'doubled', 'late'] as const)[Math.floor(random() * 3)] ?? 'lost';
    const session = await office.session();
    const page = await office.readArticle();
    const before = await homes({ session });
    await page.reload();
    const tabId = await session.tabId(page);
    await (await session.worker()).evaluate(readAstray, { tabId, how });
    await page.waitForTimeout(how === 'late' ? 2000 : 500);
    await page.reload();
    await readPage(session, page);
    const after = await homes({ session });
    if (JSON.stringify(after) !== JSON.stringify(before))
      throw new Error(`${how} messages left ${JSON.stringify(after)} of ${JSON.stringify(before)}`);
    return promised;
  },
};

const workerStopped: Fault = {
  name: 'worker stopped in mid-edit',
  async provoke(office, _promised, random) {
    const page = await openNote(office);
    await (await office.session()).stopWorkers();
    return typeOn(page, random);
  },
};

/** In the order in which a seed's numbers choose them. */
export const FAULTS: Fault[] = [
  ended('browser killed', 'killed'),
  ended('browser closed', 'closed'),
  ended(
    'database manifest rubbish',
    'closed',
    (office) => onFiles(office, /^MANIFEST/, (file) => writeFileSync(file, 'x')),
    'database',
  ),
  ended(
    'database pointer gone',
    'closed',
    (office) => rmSync(join(database(office), 'CURRENT'), { force: true }),
    'database',
  ),
  ended(
    'database log cut',
    'killed',
    (office) => onFiles(office, /\.log$/, (file) => truncateSync(file, 64)),
    'database',
  ),
  ended(
    'database deleted',
    'closed',
    (office) => rmSync(database(office), { recursive: true, force: true }),
    'database',
  ),
  ended(
    'journal deleted',
    'closed',
    ({ profile, build }) =>
      rmSync(join(profile, 'Default', 'Local Extension Settings', extensionIdOf(build.path)), {
        recursive: true,
        force: true,
      }),
    'journal',
  ),
  workerStopped,
  reloaded,
  twoWindows,
  fullDisk,
  quota,
  downgrade,
  blocked,
  astray,
];
