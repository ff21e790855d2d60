import type { ShownNote } from '../../lib/model/annotations.ts';
import type { Note, NoteFields } from '../../lib/model/note.ts';
import type { Problem } from '../../lib/model/problem.ts';
import type { NoteService } from '../../lib/services/note-service.ts';

/** What is known of the text on disk. */
export type Saved =
  | { kind: 'nothing' | 'saving' }
  /** `noteId` where the deletion can be taken back. */
  | { kind: 'deleted'; noteId: string | null }
  | { kind: 'draft' | 'published'; at: string }
  | { kind: 'failed'; problem: Problem };

/** What stands in the editor, and which note and state of it that was made from. */
export interface Draft {
  noteId: string | null;
  parents: string[];
  fields: NoteFields;
}

const EMPTY: NoteFields = { rating: null, text: '', evidence: [], tags: [], status: 'draft' };

export function draftOf(note: Note | null): Draft {
  if (!note) return { noteId: null, parents: [], fields: EMPTY };
  const { rating, text, evidence, copies, tags, status } = note;
  const fields = { rating, text, evidence, tags, status, ...(copies ? { copies } : {}) };
  return { noteId: note.id, parents: note.heads, fields };
}

export function savedOf(note: Note | null): Saved {
  return note ? { kind: note.status, at: note.changedAt } : { kind: 'nothing' };
}

/**
 * Of the notes on a claim the one that its reader goes on with: their own, else one from before they gave their name.
 * What others wrote on it is there to read.
 */
export function ownNote(notes: readonly ShownNote[], author: string): Note | null {
  const here = notes.flatMap(({ note, own }) => (own ? [note] : []));
  return here.find((note) => note.author === author) ?? here.find((note) => note.author === '') ?? null;
}

/** Notes being left: whoever opens one again at once must find the event, not begin a second note. */
const leaving = new Map<string, Promise<unknown>>();

/** Turns the unsaved text of a claim into an event, since its editor was closed. */
export function leaveNote(notes: NoteService, claimId: string): void {
  const left = notes.leave(claimId).catch(() => undefined);
  leaving.set(claimId, left);
  void left.then(() => leaving.get(claimId) === left && leaving.delete(claimId));
}

/** How the editor that stands open on a claim leaves it. */
const writers = new Map<string, () => void>();

/**
 * Makes an editor the one on its claim. A list that is drawn anew may open the next one before it closes the last:
 * that one leaves first, or both would go on from the same state, each without the other's words.
 * @returns to be called when the editor closes
 */
export function takeOver(claimId: string, leave: () => void): () => void {
  writers.get(claimId)?.();
  writers.set(claimId, leave);
  return () => {
    leave();
    if (writers.get(claimId) === leave) writers.delete(claimId);
  };
}

/**
 * What an editor begins with: the unsaved text, else the note as it stands on disk.
 * @param known the note that was chosen, as the list has it; null for the reader's own, should there be one by now
 * @returns `knows`: states of the note that it goes on from, or that the disk had moved on from
 */
export async function openDraft(
  notes: NoteService,
  claimId: string,
  known: Note | null,
): Promise<{ draft: Draft; saved: Saved; knows: readonly string[] }> {
  await leaving.get(claimId);
  const chosen = async () => {
    const found = await notes.notesFor({ claimId, matchKeys: [] });
    if (!known) return ownNote(found, await notes.author());
    return found.find(({ note }) => note.id === known.id)?.note ?? known;
  };
  const unsaved = await notes.unsaved(claimId, (await chosen())?.id ?? null);
  if (unsaved)
    return { draft: unsaved, saved: { kind: 'draft', at: unsaved.savedAt }, knows: unsaved.parents };
  const note = await chosen();
  return { draft: draftOf(note), saved: savedOf(note), knows: known?.heads ?? [] };
}
