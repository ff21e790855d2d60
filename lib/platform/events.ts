import { browser } from 'wxt/browser';
import { onStorage } from './tab-memory.ts';

/** Key prefixes of the notes' second home; their changes are heard in every page of ours. */
const NOTE_KEYS = /^(note|unsaved):/;

/** Calls back when a note or an unsaved text changes, in whichever page. */
export function onNotes(listener: () => void): () => void {
  return onStorage('local', (keys) => keys.some((key) => NOTE_KEYS.test(key)), listener);
}

/** Calls back when the document of a tab may have been replaced, or the tab was closed. */
export function onTabs(listener: (tabId: number, isClosed: boolean) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== undefined) listener(tabId, false);
  });
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId, true));
}
