import { browser } from 'wxt/browser';
import { isOverQuota, type KeyValueStore } from '../model/key-value-store.ts';
import { type LoggedStore, type LogState, writeWhole } from '../model/store-log.ts';
import { localLog } from './session-log.ts';

const FILLER = 'filler';

/** Longer than a block of LevelDB's log (doc/log_format.md: 32 KiB). */
const BEYOND_A_BLOCK = 40 * 1024;

/** Together more than LevelDB writes into one log (4 MiB); each little, for stores with a limit. */
const PIECES = 5;
const PIECE = 1 << 20;

/** What lies below `localStore`. */
export const localDisk: LoggedStore = {
  log: localLog,
  beginAfresh,
  tears: (error) => !isOverQuota(error),
};

/** `storage.local`: the home of settings, and the second home of notes. */
export const localStore: KeyValueStore = {
  get: (keys) => browser.storage.local.get(keys),
  keys,
  set: (values) => writeWhole(localDisk, () => browser.storage.local.set(values)),
  remove: (keys) => writeWhole(localDisk, () => browser.storage.local.remove(keys)),
  onChange(listener) {
    const heard = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local') listener(Object.keys(changes));
    };
    browser.storage.onChanged.addListener(heard);
    return () => browser.storage.onChanged.removeListener(heard);
  },
};

/**
 * At a start another block is enough. After a write of this browser failed its LevelDB counts blocks from a wrong
 * place, and all that it adds to this log would be lost: it must begin another.
 */
async function beginAfresh(state: LogState): Promise<void> {
  const { local } = browser.storage;
  if (state === 'unknown') await local.set({ [FILLER]: ' '.repeat(BEYOND_A_BLOCK) });
  // What is set to what it was is not written.
  else for (let piece = 0; piece < PIECES; piece++) await local.set({ [FILLER]: `${piece}`.repeat(PIECE) });
  await local.remove(FILLER);
}

/** Firefox before 143 gives no names without the values. */
async function keys(): Promise<string[]> {
  const local: { getKeys?(): Promise<string[]> } = browser.storage.local;
  return local.getKeys?.() ?? Object.keys(await browser.storage.local.get(null));
}

/**
 * Keeps content scripts out of `storage.local`: a page that takes one over must not find notes there. The browser
 * lets them in by default; where it can't be told otherwise, nothing happens.
 */
export async function closeLocalStoreToPages(): Promise<void> {
  const { local } = browser.storage;
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
