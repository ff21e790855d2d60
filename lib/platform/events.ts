import { browser } from 'wxt/browser';
import { onStorage } from './tab-memory.ts';

/** Notes' second home, and what changes with each word on figures; both are heard in every page of ours. */
const READERS_KEYS = /^(note|unsaved|facts):/;

/** Calls back when a note, an unsaved text or a word on figures changes, in whichever page. */
export function onReadersWords(listener: () => void): () => void {
  return onStorage('local', (keys) => keys.some((key) => READERS_KEYS.test(key)), listener);
}

/** Calls back when the document of a tab may have been replaced, or the tab was closed. */
export function onTabs(listener: (tabId: number, isClosed: boolean) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== undefined) listener(tabId, false);
  });
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId, true));
}
