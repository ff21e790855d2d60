import type { KeyValueStore } from '../model/key-value-store.ts';
import type { Result } from '../model/problem.ts';
import type { HandDraft, UnsavedHand } from './hand-service.ts';

const UNSAVED_HAND = 'unsaved-hand:';

/** Whose form it is: each window is a writer of its own, and two on one figure must not write over each other. */
export interface HandWriter {
  store: KeyValueStore;
  /** Empty where there is only one. */
  writer: string;
  /** Whether another writer's window is still open; its form is its own then. */
  isAlive(writer: string): Promise<boolean>;
}

/** A kept form with the key it lies under. */
interface Kept {
  key: string;
  unsaved: UnsavedHand;
}

/** Figures of one claim are told apart by their place. */
function placeOf({ target, at }: HandDraft): string {
  return `${UNSAVED_HAND}${target.claimId} ${at.start}`;
}

function keyOf(draft: HandDraft, writer: string): string {
  return writer ? `${placeOf(draft)} ${writer}` : placeOf(draft);
}

function writerOf({ key, unsaved }: Kept): string {
  return key.slice(placeOf(unsaved.draft).length).trim();
}

/** Whether a key of `storage.local` belongs to a claim by hand that is being written. */
export function isHandKey(key: string): boolean {
  return key.startsWith(UNSAVED_HAND);
}

/** Begun in this turn, as a popup or panel may be closed in the next one. */
export async function keepHandDraft(
  { store, writer }: HandWriter,
  unsaved: UnsavedHand,
): Promise<Result<null>> {
  try {
    await store.set({ [keyOf(unsaved.draft, writer)]: unsaved });
    return { ok: true, value: null };
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    return { ok: false, problem: { code: 'storage-failed', values: { name } } };
  }
}

/**
 * Drops this writer's form at a place, and the one of a closed window that it went on from.
 * @param keepsOwn true where it goes on, so that only the other one is done with
 */
export async function dropHandDraft(
  own: HandWriter,
  draft: HandDraft,
  { from, keepsOwn = false }: { from: UnsavedHand | null; keepsOwn?: boolean },
): Promise<void> {
  const there = await formsAt(own, (other) => placeOf(other) === placeOf(draft));
  const isDone = (one: Kept) =>
    writerOf(one) === own.writer ? !keepsOwn : one.unsaved.savedAt === from?.savedAt;
  await own.store.remove(there.filter(isDone).map(({ key }) => key));
}

/** What this writer types at the place of this draft, or a window that is closed typed there last. */
export async function handDraftAt(own: HandWriter, draft: HandDraft): Promise<UnsavedHand | null> {
  return latest(own, await formsAt(own, (other) => placeOf(other) === placeOf(draft)));
}

/** The same of one report's figures; null where nothing is being written. */
export async function handDraftOf(own: HandWriter, reportId: string): Promise<UnsavedHand | null> {
  return latest(own, await formsAt(own, ({ target }) => target.reportId === reportId));
}

/** Forgets what is being written of an outlet's articles. */
export async function forgetHandDrafts(store: KeyValueStore, outlet: string): Promise<void> {
  const gone = (await allOf(store)).filter(({ unsaved }) => unsaved.draft.target.outlet === outlet);
  await store.remove(gone.map(({ key }) => key));
}

async function allOf(store: KeyValueStore): Promise<Kept[]> {
  const kept = await store.get((await store.keys()).filter(isHandKey));
  return Object.entries(kept).map(([key, unsaved]) => ({ key, unsaved: unsaved as UnsavedHand }));
}

/** The forms that are this writer's to go on with: its own, and those of windows that are closed. */
async function formsAt(
  { store, writer, isAlive }: HandWriter,
  isWanted: (draft: HandDraft) => boolean,
): Promise<Kept[]> {
  const found: Kept[] = [];
  for (const kept of await allOf(store)) {
    if (!isWanted(kept.unsaved.draft)) continue;
    const other = writerOf(kept);
    const isTaken = other !== writer && other !== '' && (await isAlive(other));
    if (!isTaken) found.push(kept);
  }
  return found;
}

function latest({ writer }: HandWriter, forms: Kept[]): UnsavedHand | null {
  const own = forms.filter((one) => writerOf(one) === writer);
  const among = own.length > 0 ? own : forms;
  return revived(among.toSorted((a, b) => b.unsaved.savedAt.localeCompare(a.unsaved.savedAt))[0]?.unsaved);
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
