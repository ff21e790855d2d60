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

/** What one window knows by itself: all is well until a write of its own fails. */
export function ownLog(): StoreLog {
  let state: LogState = 'whole';
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

type BeginAfresh = (state: Exclude<LogState, 'whole'>) => Promise<void>;

/** Several parts of a window may ask at once. */
const beginning = new WeakMap<StoreLog, Promise<void>>();

/**
 * Has the store begin another log, unless it has.
 * @throws whatever `beginAfresh` throws; the next call tries again
 */
export function makeWhole(log: StoreLog, beginAfresh: BeginAfresh): Promise<void> {
  const begun = beginning.get(log) ?? begin(log, beginAfresh).finally(() => beginning.delete(log));
  beginning.set(log, begun);
  return begun;
}

async function begin(log: StoreLog, beginAfresh: BeginAfresh): Promise<void> {
  const state = await log.ask();
  if (state === 'whole') return;
  await beginAfresh(state);
  await log.mark('whole');
}

/**
 * Writes into a log without half a record, and remembers a write that may have left one. Where the log is known to
 * be whole the write is begun in this turn: a window may close in the next.
 * @param tears whether this failure may come of a full disk
 */
export async function writeWhole<T>(
  log: StoreLog,
  beginAfresh: BeginAfresh,
  write: () => Promise<T>,
  tears: (error: unknown) => boolean,
): Promise<T> {
  try {
    if (!log.isWhole) await makeWhole(log, beginAfresh);
    return await write();
  } catch (error) {
    if (tears(error)) await log.mark('torn');
    throw error;
  }
}
