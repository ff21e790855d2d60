import type { KeyValueStore } from '../model/key-value-store.ts';

const KEY = 'welcomed';

/**
 * Opens the first-run page once a profile: an unpacked extension that is loaded by a command line is told of its
 * installation at every start of the browser.
 * @param open rejects where the page could not be opened; the next installation tries again
 */
export async function welcomeOnce(store: KeyValueStore, open: () => Promise<unknown>): Promise<void> {
  if ((await store.get([KEY]))[KEY] === true) return;
  await open();
  await store.set({ [KEY]: true });
}
