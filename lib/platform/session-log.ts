import { browser } from 'wxt/browser';
import type { LogState, StoreLog } from '../model/store-log.ts';
import { onStorage } from './tab-memory.ts';

/** What all our windows know of a store's log, from the browser's start to its end: at first, that nobody knows. */
function sessionLog(store: string): StoreLog {
  const key = `log:${store}`;
  let known: LogState = 'unknown';
  let isListening = false;
  const ask = async () => {
    known = ((await browser.storage.session.get(key))[key] as LogState | undefined) ?? 'unknown';
    return known;
  };
  return {
    get isWhole() {
      return known === 'whole';
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
    async mark(state) {
      known = state;
      await browser.storage.session.set({ [key]: state });
    },
  };
}

/** Of `storage.local`. */
export const localLog: StoreLog = sessionLog('local');

/** Of IndexedDB. */
export const databaseLog: StoreLog = sessionLog('database');
