import type { KeyValueStore } from '../model/key-value-store.ts';
import type { Problem } from '../model/problem.ts';

/** Where they stand in `storage.local`. */
export const NOTICES = 'notices';

/** What went wrong behind the reader's back and waits to be told: repaired notes, missing notes. */
export async function readNotices(store: KeyValueStore): Promise<Problem[]> {
  const kept = (await store.get([NOTICES]))[NOTICES];
  return Array.isArray(kept) ? kept : [];
}

export async function addNotices(store: KeyValueStore, problems: Problem[]): Promise<void> {
  if (problems.length === 0) return;
  const others = (await readNotices(store)).filter(({ code }) => !problems.some((one) => one.code === code));
  await store.set({ [NOTICES]: [...others, ...problems] });
}

export async function dismissNotices(store: KeyValueStore): Promise<void> {
  await store.remove([NOTICES]);
}
