/** Saves values by key, one at a time each; of those that wait only the newest is saved. */
export interface SaveQueue<T, R> {
  /** Resolves with the outcome of this value, or of a newer one that took its place. */
  save(key: string, value: T): Promise<R>;
  /** Resolves when nothing of this key is on its way. */
  settled(key: string): Promise<void>;
}

interface Lane<T, R> {
  running: Promise<R>;
  waiting: { value: T; outcome: Promise<R> } | null;
}

/** The first value of a key is saved at once, in the same turn: a popup may be closed in the next one. */
export function createSaveQueue<T, R>(write: (value: T) => Promise<R>): SaveQueue<T, R> {
  const lanes = new Map<string, Lane<T, R>>();

  function start(key: string, value: T): Promise<R> {
    const running = write(value);
    const lane: Lane<T, R> = { running, waiting: null };
    lanes.set(key, lane);
    void running.then(
      () => finish(key, lane),
      () => finish(key, lane),
    );
    return running;
  }

  function finish(key: string, lane: Lane<T, R>): void {
    if (!lane.waiting && lanes.get(key) === lane) lanes.delete(key);
  }

  return {
    save(key, value) {
      const lane = lanes.get(key);
      if (!lane) return start(key, value);
      if (lane.waiting) {
        lane.waiting.value = value;
        return lane.waiting.outcome;
      }
      const waiting = { value, outcome: lane.running };
      lane.waiting = waiting;
      const next = () => start(key, waiting.value);
      waiting.outcome = lane.running.then(next, next);
      return waiting.outcome;
    },
    async settled(key) {
      for (let lane = lanes.get(key); lane; lane = lanes.get(key))
        await (lane.waiting?.outcome ?? lane.running).catch(() => undefined);
    },
  };
}
