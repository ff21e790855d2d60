import type { Problem } from './problem.ts';

/** A small store of JSON values by key, as browsers give one to extensions. */
export interface KeyValueStore {
  /** The values of these keys, or of all (null); missing keys are left out. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  /** The names of all that is kept, without reading it. */
  keys(): Promise<string[]>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Calls back with the keys that changed, whoever changed them. */
  onChange(listener: (keys: string[]) => void): () => void;
}

/** Whether a write failed at the store's own limit, before anything reached the disk; browsers only say so in words. */
export function isOverQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.message) && !/disk/i.test(error.message);
}

/** Why a write into the store failed. */
export function storeProblem(error: unknown): Problem {
  const name = error instanceof Error ? error.name : typeof error;
  return { code: isOverQuota(error) ? 'quota-full' : 'storage-failed', values: { name } };
}

/** The time now, as ISO 8601; a value, so that tests can set it. */
export type Clock = () => string;
