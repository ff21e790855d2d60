/** Work that was begun and has not ended yet, by key. */
export interface Pending {
  /** Notes a piece of work and hands it back. */
  track<T>(key: string, work: Promise<T>): Promise<T>;
  /** Resolves when nothing of this key is on its way. */
  settled(key: string): Promise<void>;
}

export function createPending(): Pending {
  const begun = new Map<string, Set<Promise<unknown>>>();
  return {
    track(key, work) {
      const own = begun.get(key) ?? new Set();
      begun.set(key, own.add(work));
      const end = () => own.delete(work);
      work.then(end, end);
      return work;
    },
    async settled(key) {
      await Promise.allSettled(begun.get(key) ?? []);
    },
  };
}
