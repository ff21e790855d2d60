import { browser } from 'wxt/browser';

/** What may be known of a tab; address and title only where the reader let us. */
export interface TabInfo {
  id: number;
  windowId: number;
  url: string;
  title: string;
  isPrivate: boolean;
}

/** The tab in front of the reader, in this window. */
export async function activeTab(): Promise<TabInfo | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : tabInfo(tab.id);
}

export async function tabInfo(tabId: number): Promise<TabInfo | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    const { windowId, url = '', title = '', incognito } = tab;
    return { id: tabId, windowId, url, title, isPrivate: incognito };
  } catch {
    return null;
  }
}

/** The tabs of all windows whose address we may know. */
export async function knownTabs(): Promise<TabInfo[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, windowId, url, title = '', incognito, discarded }) =>
    id === undefined || !url || discarded ? [] : [{ id, windowId, url, title, isPrivate: incognito }],
  );
}

/** Why a page can't be read. */
export type InjectFailure = 'restricted-page' | 'no-access' | 'page-gone';

/** Injects the page side into the top frame; injecting it twice is harmless. Null when it worked. */
export async function inject(tabId: number): Promise<InjectFailure | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return null;
  } catch (error) {
    return failureOf(error instanceof Error ? error.message : '');
  }
}

function failureOf(message: string): InjectFailure {
  if (/no tab|tab.*(closed|gone)|frame .*removed/i.test(message)) return 'page-gone';
  return /must request permission|cannot access contents|missing host permission/i.test(message)
    ? 'no-access'
    : 'restricted-page';
}

/** Whether our page side lives in the tab's document. */
export async function hasPageSide(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { claimlight: 'alive' }, { frameId: 0 });
    return true;
  } catch (error) {
    return !/receiving end does not exist/i.test(error instanceof Error ? error.message : '');
  }
}

/** The tab that holds this page of ours, null in popup and panel. */
export async function ownTab(): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null;
}
