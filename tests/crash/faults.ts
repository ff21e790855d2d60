import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Desk, kill } from '../e2e/faults/desk.ts';

/** What goes wrong; afterwards the browser is closed, in one way or another. */
export interface Fault {
  name: string;
  /** The home of the notes that it takes away. */
  home?: 'database' | 'journal';
  provoke(desk: Desk): Promise<void>;
}

function database({ profile, session }: Desk): string {
  return join(profile, 'Default', 'IndexedDB', `chrome-extension_${session.extensionId}_0.indexeddb.leveldb`);
}

function onFiles(desk: Desk, pattern: RegExp, damage: (file: string) => void): void {
  const folder = database(desk);
  for (const name of readdirSync(folder)) if (pattern.test(name)) damage(join(folder, name));
}

/** Closes the browser and then damages what it left. */
function closed(name: string, damage: (desk: Desk) => void, home?: 'database' | 'journal'): Fault {
  return {
    name,
    ...(home ? { home } : {}),
    async provoke(desk) {
      await desk.close();
      damage(desk);
    },
  };
}

/** In the order in which a seed's numbers choose them. */
export const FAULTS: Fault[] = [
  {
    name: 'browser killed',
    async provoke(desk) {
      await kill(desk);
      await desk.close();
    },
  },
  {
    name: 'worker stopped, then browser killed',
    async provoke(desk) {
      await desk.session.stopWorkers();
      await kill(desk);
      await desk.close();
    },
  },
  closed('browser closed', () => undefined),
  closed(
    'database manifest rubbish',
    (desk) => onFiles(desk, /^MANIFEST/, (file) => writeFileSync(file, 'x')),
    'database',
  ),
  closed(
    'database pointer gone',
    (desk) => rmSync(join(database(desk), 'CURRENT'), { force: true }),
    'database',
  ),
  closed('database log cut', (desk) => onFiles(desk, /\.log$/, (file) => truncateSync(file, 64)), 'database'),
  closed('database deleted', (desk) => rmSync(database(desk), { recursive: true, force: true }), 'database'),
  closed(
    'journal deleted',
    ({ profile, session }) =>
      rmSync(join(profile, 'Default', 'Local Extension Settings', session.extensionId), {
        recursive: true,
        force: true,
      }),
    'journal',
  ),
  {
    name: 'extension reloaded',
    async provoke(desk) {
      const worker = await desk.session.worker();
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await desk.close();
    },
  },
];
