import type { KeyValueStore } from '../model/key-value-store.ts';
import type { Result } from '../model/problem.ts';
import type { HandDraft, UnsavedHand } from './hand-service.ts';

const UNSAVED_HAND = 'unsaved-hand:';

/** Figures of one claim are told apart by their place. */
function keyOf({ target, at }: HandDraft): string {
  return `${UNSAVED_HAND}${target.claimId} ${at.start}`;
}

/** Whether a key of `storage.local` belongs to a claim by hand that is being written. */
export function isHandKey(key: string): boolean {
  return key.startsWith(UNSAVED_HAND);
}

/** Begun in this turn, as a popup or panel may be closed in the next one. */
export async function keepHandDraft(store: KeyValueStore, unsaved: UnsavedHand): Promise<Result<null>> {
  try {
    await store.set({ [keyOf(unsaved.draft)]: unsaved });
    return { ok: true, value: null };
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    return { ok: false, problem: { code: 'storage-failed', values: { name } } };
  }
}

export async function dropHandDraft(store: KeyValueStore, draft: HandDraft): Promise<void> {
  await store.remove([keyOf(draft)]);
}

/** What is being written at the place of this draft. */
export async function handDraftAt(store: KeyValueStore, draft: HandDraft): Promise<UnsavedHand | null> {
  const key = keyOf(draft);
  return revived((await store.get([key]))[key] as UnsavedHand | undefined);
}

/** What is being written of one report, the latest; null where nothing is. */
export async function handDraftOf(store: KeyValueStore, reportId: string): Promise<UnsavedHand | null> {
  const own = (await allOf(store)).filter(({ draft }) => draft.target.reportId === reportId);
  return revived(own.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))[0]);
}

/** Forgets what is being written of an outlet's articles. */
export async function forgetHandDrafts(store: KeyValueStore, outlet: string): Promise<void> {
  const gone = (await allOf(store)).filter(({ draft }) => draft.target.outlet === outlet);
  await store.remove(gone.map(({ draft }) => keyOf(draft)));
}

async function allOf(store: KeyValueStore): Promise<UnsavedHand[]> {
  const kept = await store.get((await store.keys()).filter(isHandKey));
  return Object.values(kept) as UnsavedHand[];
}

/** Storage makes null of a figure that nobody read, and the same null of what isn't there. */
function revived(unsaved: UnsavedHand | undefined): UnsavedHand | null {
  if (!unsaved) return null;
  const { shown } = unsaved.draft;
  const isUnread = shown !== null && !Number.isFinite(shown.value.low);
  if (!isUnread) return unsaved;
  const value = { low: Number.NaN, high: Number.NaN };
  return { ...unsaved, draft: { ...unsaved.draft, shown: { ...shown, value } } };
}
