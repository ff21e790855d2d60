import type { Clock, KeyValueStore } from '../model/key-value-store.ts';
import type { Note, NoteEvent, NoteFields, UnsavedText } from '../model/note.ts';
import type { Result } from '../model/problem.ts';
import { deletionEvent } from '../notes/change.ts';
import { isEvidenceAddress } from '../notes/evidence.ts';
import { foldNote, foldNotes } from '../notes/fold.ts';
import { undoEvent } from '../notes/undo.ts';
import { changeMany, undoMany } from './change-many.ts';
import { isNoteKey } from './journal.ts';
import { appendToBoth, eventsOfBoth, type NoteHomes, saveToBoth, unsavedOfBoth } from './note-homes.ts';
import type { NoteService } from './note-service.ts';
import { dismissNotices, NOTICES, readNotices } from './notices.ts';
import { createPending } from './pending.ts';
import { readSettings } from './settings-store.ts';
import {
  dropStates,
  openTexts,
  placesOf,
  type TextState,
  textOf,
  unsavedKey,
  writerOf,
} from './unsaved-texts.ts';
import { isEmpty, writeNote } from './write-note.ts';

export interface NoteParts extends NoteHomes {
  store: KeyValueStore;
  now: Clock;
  /** Runs one piece of work at a time, over all pages of the extension. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Whether the window with this name still lives; where that can't be known, all are taken to. */
  isAlive?(writer: string): Promise<boolean>;
  /** Asks the browser never to evict; only pages can. */
  askToPersist?(): Promise<unknown>;
}

/**
 * Writing notes into both of their homes.
 * @param writer tells this window from every other one, however often either is opened
 */
export function createNoteService(parts: NoteParts, writer = ''): NoteService {
  const { store, now, exclusively } = parts;
  const last = new Map<string, UnsavedText>();
  /** By claim, what an editor here has begun with: its own text takes the place of that. */
  const taken = new Map<string, TextState[]>();
  const pending = createPending();
  const settle = async <T>(claimId: string, work: () => Promise<T>): Promise<T> => {
    await pending.settled(claimId);
    last.delete(claimId);
    return exclusively(work);
  };
  return {
    notesFor: ({ claimId, matchKeys }) => notesFor(parts, claimId, matchKeys),
    author: async () => (await readSettings(store)).author,
    async unsaved(claimId, noteId) {
      const key = unsavedKey(claimId, writer);
      const texts = (await openTexts(parts)).filter(({ target }) => target.claimId === claimId);
      const wanted = textOf(
        texts.filter((each) => each.noteId === noteId),
        key,
      );
      const others = texts.filter((other) => other !== wanted);
      // What can't be settled now stays where it is, and no editor waits for it in vain.
      if (others.length > 0) await exclusively(() => settleLeft(parts, others, key)).catch(() => undefined);
      // Left here and not settled, a text on another note is gone on with, or this editor would write over it.
      const stays = others.some((other) => other.key === key) && (await ownText(parts, claimId, writer));
      const text = stays || wanted;
      taken.set(claimId, text ? placesOf(text) : []);
      return text;
    },
    saveUnsaved({ fields, ...place }) {
      // Half a character, pasted, has no fingerprint.
      const typed = { ...place, fields: { ...fields, text: fields.text.toWellFormed() } };
      const { claimId } = typed.target;
      const key = unsavedKey(claimId, writer);
      const before = last.get(claimId);
      // Text that is saved again unchanged keeps its time, and so becomes the same event.
      const savedAt = before && isSame(before, typed) ? before.savedAt : now();
      const follows = (taken.get(claimId) ?? []).filter((state) => state.key !== key);
      const text = { ...typed, key, savedAt, ...(follows.length > 0 ? { follows } : {}) };
      last.set(claimId, text);
      // At once, in this turn, however much is on its way: a popup may be closed in the next one. Both homes keep
      // the order in which they were asked.
      return pending.track(claimId, save(parts, text));
    },
    publish: (claimId) => settle(claimId, () => publish(parts, claimId, writer)),
    leave: (claimId) => settle(claimId, () => leave(parts, claimId, writer)),
    discard: (claimId) => settle(claimId, () => discard(parts, claimId, writer, taken.get(claimId) ?? [])),
    remove: (noteId) => exclusively(() => remove(parts, noteId)),
    undo: (noteId) => exclusively(() => undo(parts, noteId)),
    changeMany: (noteIds, change) => exclusively(() => changeMany(parts, noteIds, change)),
    undoMany: (noteIds) => exclusively(() => undoMany(parts, noteIds)),
    history: (noteId) => eventsOfBoth(parts, { noteId }),
    notices: () => readNotices(store),
    dismissNotices: () => dismissNotices(store),
    onChange: (listener) =>
      store.onChange((keys) => {
        if (keys.some((key) => isNoteKey(key) || key === NOTICES)) listener();
      }),
  };
}

function isSame(
  before: UnsavedText,
  { noteId, fields, parents }: Omit<UnsavedText, 'key' | 'savedAt'>,
): boolean {
  const words = (text: Pick<UnsavedText, 'noteId' | 'fields' | 'parents'>) =>
    JSON.stringify([
      text.noteId,
      text.parents,
      text.fields.text,
      text.fields.rating,
      text.fields.evidence,
      text.fields.copies,
      text.fields.tags,
    ]);
  return words(before) === words({ noteId, fields, parents });
}

async function save(homes: NoteHomes, text: UnsavedText): Promise<Result<{ savedAt: string }>> {
  const saved = await saveToBoth(homes, text);
  return saved.ok ? { ok: true, value: { savedAt: text.savedAt } } : saved;
}

async function notesFor(homes: NoteHomes, claimId: string, matchKeys: string[]) {
  const notes = foldNotes(await eventsOfBoth(homes, { claimIds: [claimId], matchKeys }));
  return notes.map((note) => ({ note, own: note.target.claimId === claimId }));
}

/**
 * Of several texts on a claim one is gone on with; those of windows that are gone, and what this one (`ownKey`) left
 * on another note, become drafts beside it.
 */
async function settleLeft(parts: NoteParts, texts: UnsavedText[], ownKey: string): Promise<void> {
  for (const text of texts)
    if (text.key === ownKey || !((await parts.isAlive?.(writerOf(text))) ?? true))
      await write(parts, text, 'draft');
}

/** This writer's own text on a claim, also where another window has gone on from it. */
async function ownText(homes: NoteHomes, claimId: string, writer: string): Promise<UnsavedText | null> {
  const key = unsavedKey(claimId, writer);
  return (await unsavedOfBoth(homes)).find((text) => text.key === key) ?? null;
}

async function discard(
  parts: NoteParts,
  claimId: string,
  writer: string,
  taken: TextState[],
): Promise<Result<null>> {
  const own = await ownText(parts, claimId, writer);
  return dropStates(parts, own ? placesOf(own) : taken);
}

async function publish(parts: NoteParts, claimId: string, writer: string): Promise<Result<Note>> {
  const text = await ownText(parts, claimId, writer);
  if (!text) return failure('nothing-unsaved');
  const addresses = [...text.fields.evidence, ...(text.fields.copies ?? []).map(({ at }) => at)];
  const address = addresses.find((each) => !isEvidenceAddress(each));
  if (address !== undefined) return failure('evidence-address', { address });
  const written = await write(parts, text, 'published');
  if (!written.ok) return written;
  parts.askToPersist?.().catch(() => undefined);
  return written.value ? { ok: true, value: written.value } : failure('note-gone');
}

async function leave(parts: NoteParts, claimId: string, writer: string): Promise<Result<Note | null>> {
  const key = unsavedKey(claimId, writer);
  // What another window has gone on from is in its hands.
  const text = (await openTexts(parts)).find((open) => open.key === key);
  return text ? write(parts, text, 'draft') : { ok: true, value: null };
}

/** Makes an unsaved text an event in both homes, then drops it; in this order nothing can be lost. */
export async function write(
  parts: NoteParts,
  text: UnsavedText,
  status: NoteFields['status'],
): Promise<Result<Note | null>> {
  if (status === 'draft' && !text.noteId && isEmpty(text.fields)) {
    const dropped = await dropStates(parts, placesOf(text));
    return dropped.ok ? { ok: true, value: null } : dropped;
  }
  const { author } = await readSettings(parts.store);
  const filter = text.noteId ? { noteId: text.noteId } : { claimIds: [text.target.claimId] };
  const { event, before } = writeNote(text, await eventsOfBoth(parts, filter), author, status);
  const events = event ? [...before, event] : before;
  if (event) {
    const appended = await appendToBoth(parts, [event]);
    if (!appended.ok) return appended;
  }
  await dropStates(parts, placesOf(text));
  return { ok: true, value: foldNote(events) };
}

async function remove(parts: NoteParts, noteId: string): Promise<Result<null>> {
  const note = foldNote(await eventsOfBoth(parts, { noteId }));
  if (!note) return failure('note-gone');
  return note.deleted
    ? { ok: true, value: null }
    : appendToBoth(parts, [deletionEvent(note, await writing(parts))]);
}

async function undo(parts: NoteParts, noteId: string): Promise<Result<Note | null>> {
  const events = await eventsOfBoth(parts, { noteId });
  const event: NoteEvent | null = undoEvent(events, await writing(parts));
  if (!event) return failure('note-gone');
  const appended = await appendToBoth(parts, [event]);
  const note = foldNote([...events, event]);
  return appended.ok ? { ok: true, value: note?.deleted ? null : note } : appended;
}

async function writing({ store, now }: NoteParts) {
  return { author: (await readSettings(store)).author, at: now() };
}

function failure(
  code: string,
  values: Record<string, string> = {},
): { ok: false; problem: { code: string; values: Record<string, string> } } {
  return { ok: false, problem: { code, values } };
}
