import type { NoteEvent } from '../model/note.ts';
import { headsOf } from '../model/note-heads.ts';
import { changeBetween, deletionEvent, knownTo, type Writing, withId } from './change.ts';
import { foldNote } from './fold.ts';

/**
 * Takes the last change of a note back, as a new event made on it: nothing is ever removed from the history.
 * Undoing the first event deletes the note, undoing a deletion brings it back. Null for a note without events.
 */
export function undoEvent(events: NoteEvent[], writing: Writing): NoteEvent | null {
  const now = foldNote(events);
  if (!now) return null;
  const before = foldNote(
    knownTo(
      events,
      headsOf(events).flatMap(({ parents }) => parents),
    ),
  );
  if (!before) return deletionEvent(now, writing);
  const change = changeBetween(now, before);
  if (!change && !now.deleted) return null;
  return withId({ noteId: now.id, parents: now.heads, ...writing, change: change ?? { text: before.text } });
}
