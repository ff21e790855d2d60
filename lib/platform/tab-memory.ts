import { browser } from 'wxt/browser';

/**
 * What is remembered of a tab while it is open. It lies in `storage.session`: it outlives the worker, never
 * reaches the disk, and only the extension's own pages see it. Keys are `<part>:<tab id>`.
 */
export type TabPart = 'page' | 'open' | 'at' | 'writing' | 'entry' | 'answer' | 'picked' | 'copied';

const PARTS: TabPart[] = ['page', 'open', 'at', 'writing', 'entry', 'answer', 'picked', 'copied'];

/** The key in `storage.session` under which a part of a tab's memory lies. */
export function tabKey(part: TabPart, tabId: number): string {
  return `${part}:${tabId}`;
}

export async function recall<T>(part: TabPart, tabId: number): Promise<T | null> {
  const key = tabKey(part, tabId);
  return ((await browser.storage.session.get(key))[key] as T | undefined) ?? null;
}

/** Null forgets. */
export async function keep(part: TabPart, tabId: number, value: unknown): Promise<void> {
  const key = tabKey(part, tabId);
  if (value === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: value });
}

/** Forgets all or some parts of a tab's memory. */
export async function forgetTab(tabId: number, parts = PARTS): Promise<void> {
  await browser.storage.session.remove(parts.map((part) => tabKey(part, tabId)));
}

/** The tabs of which this part is remembered. */
export async function tabsWith<T>(part: TabPart): Promise<{ tabId: number; value: T }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => {
    const [name, id] = key.split(':');
    return name === part ? [{ tabId: Number(id), value: value as T }] : [];
  });
}

/** Calls back when any of these parts of the tab's memory changes. */
export function onTabMemory(tabId: number, parts: TabPart[], listener: () => void): () => void {
  const keys = parts.map((part) => tabKey(part, tabId));
  return onStorage('session', (changed) => keys.some((key) => changed.includes(key)), listener);
}

/** Calls back on changes of a storage area whose keys are wanted. */
export function onStorage(
  area: 'session' | 'local',
  isWanted: (keys: string[]) => boolean,
  listener: () => void,
): () => void {
  const heard = (changes: Record<string, unknown>, where: string) => {
    if (where === area && isWanted(Object.keys(changes))) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Forgets what is remembered of every tab. */
export function forgetTabs(): Promise<void> {
  return browser.storage.session.clear();
}
