import { browser } from 'wxt/browser';

/** Does something once between the browser's start and its end, however often the worker starts; again if it fails. */
export async function onceASession(name: string, work: () => Promise<void>): Promise<void> {
  const key = `done:${name}`;
  if ((await browser.storage.session.get(key))[key]) return;
  await work();
  await browser.storage.session.set({ [key]: true });
}
