import type { Note, NoteEvent, NoteFields, UnsavedText } from '../model/note.ts';
import { changeBetween, editEvent, firstEvent, type Writing } from '../notes/change.ts';
import { foldNote, foldNotes } from '../notes/fold.ts';

/** The event that an unsaved text becomes, with the note's events before it; no event when nothing changes. */
export interface Written {
  event: NoteEvent | null;
  before: NoteEvent[];
}

/**
 * Makes an unsaved text an event.
 * The writer's time is that of the last keystroke, so that doing it twice gives the same event. A text that
 * knows no note joins the writer's own draft on that claim, which an earlier start may have made of it.
 * @param events all events of the notes on the text's claim
 */
export function writeNote(
  text: UnsavedText,
  events: NoteEvent[],
  author: string,
  status: NoteFields['status'],
): Written {
  const writing = { author, at: text.savedAt };
  const known = text.noteId ? ownEvents(events, text.noteId) : draftOf(text, events, writing);
  const note = foldNote(known);
  const fields = { ...text.fields, status };
  if (!note) return { event: firstEvent(text.target, fields, writing), before: [] };
  if (status === 'draft' && !differs(note, fields)) return { event: null, before: known };
  return { event: editEvent(known, fields, parentsOf(text, note), writing), before: known };
}

/**
 * What the writer knew. A text that knows no note goes on from the draft that was made of it, unless it is the
 * older one, left over in one home, or has none of its words, written in another window: then it knew nothing, and
 * both texts are kept.
 */
function parentsOf({ parents, savedAt, fields }: UnsavedText, { heads, changedAt, text }: Note): string[] {
  if (parents.length > 0) return parents;
  return savedAt > changedAt && fields.text.includes(text) ? heads : [];
}

/** Whether the words, not only their status, are others. */
function differs(note: Note, fields: NoteFields): boolean {
  return changeBetween({ ...note, status: fields.status }, fields) !== null;
}

function draftOf(text: UnsavedText, events: NoteEvent[], writing: Writing): NoteEvent[] {
  const same = ownEvents(events, firstEvent(text.target, text.fields, writing).noteId);
  if (same.length > 0) return same;
  const draft = foldNotes(events).find(
    ({ target, author, status }) =>
      target.claimId === text.target.claimId && author === writing.author && status === 'draft',
  );
  return draft ? ownEvents(events, draft.id) : [];
}

function ownEvents(events: NoteEvent[], noteId: string): NoteEvent[] {
  return events.filter((event) => event.noteId === noteId);
}

/** Whether nothing at all was written. */
export function isEmpty({ text, rating, evidence, tags }: NoteFields): boolean {
  return text.trim() === '' && rating === null && evidence.length === 0 && tags.length === 0;
}
