import { registrableDomain } from '../article/metadata/public-suffix.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Clock, type KeyValueStore, storeProblem } from '../model/key-value-store.ts';
import { addSites, changeSites, type SitesParts } from './automatic-sites.ts';
import { forgetHandDrafts, isHandKey } from './hand-drafts.ts';
import { isNoteKey, type Journal } from './journal.ts';
import type { SettingsService } from './settings-service.ts';
import { onSettings, readSettings, writeSettings } from './settings-store.ts';

/** The browser, as far as settings need it. */
export interface SettingsPlatform {
  requestSite(domain: string): Promise<boolean>;
  dropSite(domain: string): Promise<void>;
  readAutomatically: SitesParts['readAutomatically'];
  inTurn: SitesParts['inTurn'];
  boundCommands(): Promise<{ name: string; shortcut: string }[]>;
  /** The tabs whose page was read. */
  tabs(): Promise<{ tabId: number }[]>;
  /** Removes everything of ours from the page in a tab. */
  stop(tabId: number): Promise<void>;
  /** Forgets what is remembered of every tab. */
  forgetTabs(): Promise<void>;
}

export interface SettingsParts {
  ledger: Ledger;
  journal: Journal;
  store: KeyValueStore;
  platform: SettingsPlatform;
  now: Clock;
  /** Runs one piece of work on notes at a time, over all pages of the extension. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Settings, and what a reader wants forgotten. */
export function createSettingsService(parts: SettingsParts): SettingsService {
  const { store, platform, ledger, now, exclusively } = parts;
  return {
    get: () => readSettings(store),
    set: (change) =>
      writeSettings(store, change).then(
        (value) => ({ ok: true, value }),
        (error: unknown) => ({ ok: false, problem: storeProblem(error) }),
      ),
    onChange: (listener) => onSettings(store, listener),
    allowSite: (domain) => allowSite(parts, domain),
    async withdrawSite(domain) {
      await changeSites({ store, ...platform }, (sites) => sites.filter((site) => site !== domain));
      await platform.dropSite(domain);
    },
    outletOf: registrableDomain,
    async forgetSite(outlet, withNotes) {
      await forgetPages(platform);
      return withNotes
        ? exclusively(() => forgetWithNotes(parts, outlet))
        : ledger.forget({ outlet, withNotes });
    },
    async forgetLastHour() {
      const seenSince = new Date(Date.parse(now()) - HOUR_MS).toISOString();
      await forgetPages(platform);
      return ledger.forget({ seenSince, withNotes: false });
    },
    async forgetUnread(days, dryRun) {
      const unseenSince = new Date(Date.parse(now()) - days * DAY_MS).toISOString();
      if (!dryRun) await forgetPages(platform);
      return ledger.forget({ unseenSince, withNotes: false, dryRun });
    },
    deleteEverything: () => exclusively(() => deleteEverything(parts)),
    commands: () => platform.boundCommands(),
  };
}

/**
 * Asked for first of all: the browser shows its question only in the turn of the click. It may close the popup over
 * that, and then the background, which hears of the answer, does the rest.
 */
async function allowSite({ store, platform }: SettingsParts, domain: string): Promise<boolean> {
  const isGranted = await platform.requestSite(domain);
  if (isGranted) await addSites({ store, ...platform }, [domain]);
  return isGranted;
}

/** Not while somebody compares the notes' homes: what one of them still holds would be put back into the other. */
async function forgetWithNotes(parts: SettingsParts, outlet: string) {
  await forgetJournal(parts, outlet);
  await forgetHandDrafts(parts.store, outlet);
  return parts.ledger.forget({ outlet, withNotes: true });
}

/** The journal goes first: a note that is only left in the ledger is still whole if this is interrupted. */
async function forgetJournal({ journal }: SettingsParts, outlet: string): Promise<void> {
  const events = await journal.events();
  const noteIds = new Set(
    events.flatMap(({ noteId, target }) => (target?.outlet === outlet ? [noteId] : [])),
  );
  await journal.drop(events.filter(({ noteId }) => noteIds.has(noteId)).map(({ id }) => id));
  for (const { key, target } of await journal.unsaved())
    if (target.outlet === outlet) await journal.dropUnsaved(key);
}

/**
 * Our part in a page goes with what is remembered of its tab: left there, it would take its claims for answered and
 * never ask again. A tab that sleeps hears of it when it wakes, and is not waited for.
 */
async function forgetPages(platform: SettingsPlatform): Promise<void> {
  const tabs = await platform.tabs();
  await platform.forgetTabs();
  for (const { tabId } of tabs) void platform.stop(tabId);
}

async function deleteEverything({ store, ledger, platform }: SettingsParts): Promise<void> {
  const { automaticSites } = await readSettings(store);
  const all = Object.keys(await store.get(null));
  // Notes first, with their watermark; settings last, so that an interrupted deletion can be repeated.
  await store.remove(all.filter((key) => isNoteKey(key) || isHandKey(key) || key.startsWith('note')));
  await ledger.forget({ everything: true, withNotes: true });
  await forgetPages(platform);
  await store.remove(all);
  for (const domain of automaticSites) await platform.dropSite(domain);
  await platform.inTurn(() => platform.readAutomatically([]));
}
