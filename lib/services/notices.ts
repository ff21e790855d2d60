import type { KeyValueStore } from '../model/key-value-store.ts';
import type { Problem } from '../model/problem.ts';

const KEY = 'notices';

/** What went wrong behind the reader's back and waits to be told: repaired notes, missing notes. */
export async function readNotices(store: KeyValueStore): Promise<Problem[]> {
  const kept = (await store.get([KEY]))[KEY];
  return Array.isArray(kept) ? kept : [];
}

export async function addNotices(store: KeyValueStore, problems: Problem[]): Promise<void> {
  if (problems.length === 0) return;
  const others = (await readNotices(store)).filter(({ code }) => !problems.some((one) => one.code === code));
  await store.set({ [KEY]: [...others, ...problems] });
}

export async function dismissNotices(store: KeyValueStore): Promise<void> {
  await store.remove([KEY]);
}
