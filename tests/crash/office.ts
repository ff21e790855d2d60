import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch, type Session } from '../browser/launch.ts';
import { readWithoutPopup } from '../browser/reading.ts';
import { type Served, serve } from '../browser/serve.ts';
import { addressOf, type DemoPage, demoPages, demoSites } from '../demo/newsroom.ts';
import { kill } from '../e2e/faults/desk.ts';
import { type Build, crashBuild } from './build.ts';
import { type Disk, limitedDisk } from './disk.ts';

/** Where notes are written and lost: one build of the extension, and a profile that outlives its browser. */
export interface Office {
  kind: OfficeKind;
  build: Build;
  profile: string;
  /** A disk that can be filled, where the office stands on one. */
  disk: Disk | null;
  /** The running browser; started where none runs. */
  session(): Promise<Session>;
  /** The article of the note, opened and read. */
  readArticle(): Promise<Page>;
  /** Ends the browser, as a person does or as a crash does. */
  end(how: 'closed' | 'killed'): Promise<void>;
  /** Ends all, and leaves nothing behind. */
  close(): Promise<void>;
}

function article(): DemoPage {
  const found = demoPages().find(({ file }) => file.includes('foro-penal-80'));
  if (!found) throw new Error('the newsroom has lost its first article');
  return found;
}

/** Longer than it takes on a busy machine; where a home can't be written, texts stay. */
const ADOPTED_MS = 20_000;

/** Until no unsaved text is left: what a killed window leaves is made an event by whoever starts next. */
async function adopted(session: Session): Promise<void> {
  const worker = await session.worker();
  const giveUp = Date.now() + ADOPTED_MS;
  while (Date.now() < giveUp) {
    const left = await worker
      .evaluate(async () =>
        Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('unsaved:')),
      )
      .catch(() => ['not to be asked']);
    if (left.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export type OfficeKind = 'plain' | 'limited' | 'small disk';

/** Opens offices; each kind's first day, a note on an article, is lived once and then copied. */
export interface Street {
  open(kind: OfficeKind): Promise<Office>;
  close(): Promise<void>;
}

/** @param name of the street's builds; nobody else may use it meanwhile */
export async function openStreet(name: string, firstDay: (office: Office) => Promise<void>): Promise<Street> {
  const served = await serve(demoSites());
  const seeds = mkdtempSync(join(tmpdir(), 'claimlight-crash-seeds-'));
  const known = new Set<string>();
  return {
    async open(kind) {
      const isLimited = kind === 'limited';
      const own = isLimited ? `${name}-limited` : name;
      const build = crashBuild(own, isLimited);
      const seed = join(seeds, own);
      if (!known.has(seed)) {
        const office = officeOf(kind, build, seed, null, served);
        await firstDay(office);
        await office.end('closed');
        known.add(seed);
      }
      const disk = kind === 'small disk' ? limitedDisk() : null;
      const profile = disk?.path ?? mkdtempSync(join(tmpdir(), 'claimlight-crash-'));
      cpSync(seed, profile, { recursive: true });
      return officeOf(kind, build, profile, disk, served);
    },
    async close() {
      await served.close();
      rmSync(seeds, { recursive: true, force: true });
    },
  };
}

function officeOf(
  kind: OfficeKind,
  build: Build,
  profile: string,
  disk: Disk | null,
  served: Served,
): Office {
  let running: Session | null = null;
  const office: Office = {
    kind,
    build,
    profile,
    disk,
    async session() {
      if (running) return running;
      running = await launch({ served, profile, extension: build.path });
      await adopted(running);
      return running;
    },
    async readArticle() {
      const session = await office.session();
      const page = await session.open(addressOf(article()));
      await readWithoutPopup(session, page);
      return page;
    },
    async end(how) {
      const ending = running;
      running = null;
      if (!ending) return;
      if (how === 'killed') await kill({ session: ending });
      await ending.close().catch(() => undefined);
    },
    async close() {
      await office.end('closed');
      if (disk) disk.release();
      else rmSync(profile, { recursive: true, force: true });
    },
  };
  return office;
}
