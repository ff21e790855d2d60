import type { KeyValueStore } from '../model/key-value-store.ts';

/** What is known of imports that were begun and, as far as anybody said, not ended. */
export interface BegunImports {
  /** Remembers the file while `work` goes on, however that ends, short of the window or the browser. */
  during<T>(file: string, work: () => Promise<T>): Promise<T>;
  /** Names of the files whose import ended with its window, each once. */
  cutShort(): Promise<string[]>;
  /** Forgets those. */
  forget(): Promise<void>;
}

const PREFIX = 'importing:';

/**
 * @param writer the window that imports
 * @param isAlive whether a window of this name is still there
 */
export function createBegunImports(
  store: KeyValueStore,
  writer: string,
  isAlive: (writer: string) => Promise<boolean>,
): BegunImports {
  const orphans = async (): Promise<string[]> => {
    const keys = (await store.keys()).filter((key) => key.startsWith(PREFIX));
    const alive = await Promise.all(keys.map((key) => isAlive(key.slice(PREFIX.length))));
    return keys.filter((_, at) => !alive[at]);
  };
  return {
    async during(file, work) {
      // The mark is a courtesy: where it can't be set or taken away, the import itself says what is wrong.
      await store.set({ [PREFIX + writer]: file }).catch(() => undefined);
      try {
        return await work();
      } finally {
        await store.remove([PREFIX + writer]).catch(() => undefined);
      }
    },
    async cutShort() {
      const keys = await orphans();
      const files = Object.values(await store.get(keys)).filter((file) => typeof file === 'string');
      return [...new Set(files)].toSorted();
    },
    async forget() {
      await store.remove(await orphans());
    },
  };
}
