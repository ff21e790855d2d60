import { browser } from 'wxt/browser';
import type { StoreLog } from '../model/store-log.ts';
import { onStorage } from './tab-memory.ts';

/** What all our windows know of a store's log, from the browser's start to its end: at first, that nobody knows. */
function sessionLog(store: string): StoreLog {
  const key = `whole:${store}`;
  let whole = false;
  let isListening = false;
  const ask = async () => {
    whole = (await browser.storage.session.get(key))[key] === true;
    return whole;
  };
  return {
    get isWhole() {
      return whole;
    },
    ask() {
      if (!isListening)
        onStorage(
          'session',
          (changed) => changed.includes(key),
          () => void ask(),
        );
      isListening = true;
      return ask();
    },
    async mark(isWhole) {
      whole = isWhole;
      if (isWhole) await browser.storage.session.set({ [key]: true });
      else await browser.storage.session.remove(key);
    },
  };
}

/** Of `storage.local`. */
export const localLog: StoreLog = sessionLog('local');

/** Of IndexedDB. */
export const databaseLog: StoreLog = sessionLog('database');
