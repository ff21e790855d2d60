import { browser } from 'wxt/browser';

const SCRIPT_ID = 'automatic-reading';

function patternsOf(domain: string): string[] {
  return [`*://${domain}/*`, `*://*.${domain}/*`];
}

/** Asks the reader for a site; must be called from a click. */
export function requestSite(domain: string): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(domain) });
}

export async function dropSite(domain: string): Promise<void> {
  await browser.permissions.remove({ origins: patternsOf(domain) }).catch(() => false);
}

/** The sites among granted origins that were asked for one by one; not all sites, nor what the browser's own menus grant. */
export function sitesIn(origins: readonly string[] = []): string[] {
  return origins.flatMap((origin) => /^\*:\/\/\*\.([^/*]+)\/\*$/.exec(origin)?.[1] ?? []);
}

const EVERYWHERE = ['*://*/*'];

/** Asks the reader for all sites, for one piece of work; must be called from a click. */
export function requestEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: EVERYWHERE });
}

/** Gives all sites back; those granted one by one stay. */
export async function dropEverywhere(): Promise<void> {
  await browser.permissions.remove({ origins: EVERYWHERE }).catch(() => false);
}

export function holdsSite(domain: string): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf(domain) });
}

/** Has the page side run by itself on these sites, as far as the reader still grants them. */
export async function readAutomatically(domains: string[]): Promise<void> {
  const held = await Promise.all(domains.map(holdsSite));
  const matches = domains.filter((_, i) => held[i]).flatMap(patternsOf);
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, js: ['reader.js'], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
