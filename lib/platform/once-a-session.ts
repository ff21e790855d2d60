import { browser } from 'wxt/browser';

/** What this worker has begun: a browser's start wakes it by several events at once. */
const begun = new Map<string, Promise<void>>();

/** Does something once between the browser's start and its end, however often the worker starts; again if it fails. */
export function onceASession(name: string, work: () => Promise<void>): Promise<void> {
  const doing = begun.get(name) ?? unlessDone(`done:${name}`, work);
  begun.set(name, doing);
  doing.catch(() => begun.delete(name));
  return doing;
}

async function unlessDone(key: string, work: () => Promise<void>): Promise<void> {
  if ((await browser.storage.session.get(key))[key]) return;
  await work();
  await browser.storage.session.set({ [key]: true });
}
