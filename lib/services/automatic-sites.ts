import type { KeyValueStore } from '../model/key-value-store.ts';
import { readSettings, writeSettings } from './settings-store.ts';

/** What keeps the list of sites that are read by themselves, and what has the browser act on it. */
export interface SitesParts {
  store: KeyValueStore;
  readAutomatically(domains: string[]): Promise<void>;
  /** Runs one piece of work on the list at a time, over all pages of the extension. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** Changes the list. In turn, so that of two who act on it neither brings back the other's older one. */
export function changeSites(parts: SitesParts, change: (sites: string[]) => string[]): Promise<void> {
  const { store, readAutomatically, inTurn } = parts;
  return inTurn(async () => {
    const automaticSites = change((await readSettings(store)).automaticSites);
    await writeSettings(store, { automaticSites });
    await readAutomatically(automaticSites);
  });
}

/** Puts sites on the list; those that stand there stay once. */
export function addSites(parts: SitesParts, domains: string[]): Promise<void> {
  return changeSites(parts, (sites) => [...new Set([...sites, ...domains])]);
}

/** Has the browser act on the list as it is. */
export function followSites({ store, readAutomatically, inTurn }: SitesParts): Promise<void> {
  return inTurn(async () => readAutomatically((await readSettings(store)).automaticSites));
}
