import { browser } from 'wxt/browser';
import type { KeyValueStore } from '../model/key-value-store.ts';

/** `storage.local`: the home of settings, and the second home of notes. */
export const localStore: KeyValueStore = {
  get: (keys) => browser.storage.local.get(keys),
  set: (values) => browser.storage.local.set(values),
  remove: (keys) => browser.storage.local.remove(keys),
  onChange(listener) {
    const heard = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local') listener(Object.keys(changes));
    };
    browser.storage.onChanged.addListener(heard);
    return () => browser.storage.onChanged.removeListener(heard);
  },
};
