/**
 * Whether a store of the browser has begun another log since it last may have left half a record in it. Chromium
 * goes on behind a record that a full disk or a crash tore off; at its next start it drops what shares a block with
 * it (`storage.local`), or deletes every database in that log (IndexedDB).
 */
export interface StoreLog {
  /** What this window knows of it; false while it doesn't know. */
  readonly isWhole: boolean;
  /** Asks whoever knows. */
  ask(): Promise<LogState>;
  mark(state: 'whole' | 'torn'): Promise<void>;
}

/** `unknown` since the browser started; `torn` where a write of this browser failed. */
export type LogState = 'whole' | 'unknown' | 'torn';

/** A store of the browser as its writers see it. */
export interface LoggedStore {
  log: StoreLog;
  /** Has it begin another log; `torn` asks for more than `unknown`. */
  beginAfresh(state: LogState): Promise<void>;
  /** Whether this failure of a write may have left half a record; false where nothing reached the disk. */
  tears(error: unknown): boolean;
}

/** What one window knows by itself: all is well until a write of its own fails. @param state at first */
export function ownLog(state: LogState = 'whole'): StoreLog {
  return {
    get isWhole() {
      return state === 'whole';
    },
    ask: async () => state,
    async mark(now) {
      state = now;
    },
  };
}

/** Several parts of a window may ask at once. */
const beginning = new WeakMap<StoreLog, Promise<void>>();

/**
 * Has the store begin another log, unless it has.
 * @throws where that fails for a full disk; the next call tries again
 */
export function makeWhole(store: LoggedStore): Promise<void> {
  const { log } = store;
  const begun = beginning.get(log) ?? begin(store).finally(() => beginning.delete(log));
  beginning.set(log, begun);
  return begun;
}

async function begin({ log, beginAfresh, tears }: LoggedStore): Promise<void> {
  const state = await log.ask();
  if (state === 'whole') return;
  try {
    await beginAfresh(state);
  } catch (error) {
    // At its own limit a store must still take what makes room in it.
    if (!tears(error)) return;
    await log.mark('torn');
    throw error;
  }
  await log.mark('whole');
}

/**
 * Writes into a log without half a record, and remembers a write that may have left one. Where the log is known to
 * be whole the write is begun in this turn: a window may close in the next.
 */
export async function writeWhole<T>(store: LoggedStore, write: () => Promise<T>): Promise<T> {
  if (!store.log.isWhole) await makeWhole(store);
  try {
    return await write();
  } catch (error) {
    if (store.tears(error)) await store.log.mark('torn');
    throw error;
  }
}
