import { type NoteEventBody, newNoteId, noteEventId } from '../model/document.ts';
import type { Note, NoteEvent, NoteFields, NoteTarget } from '../model/note.ts';
import { EMPTY_FIELDS, foldNote } from './fold.ts';

/** Who writes and when (ISO 8601); given by the caller, since the rules know no clock. */
export interface Writing {
  author: string;
  at: string;
}

/** The fields that differ, null when none does. */
export function changeBetween(before: NoteFields, after: NoteFields): Partial<NoteFields> | null {
  const change: Partial<NoteFields> = {};
  if (after.rating !== before.rating) change.rating = after.rating;
  if (after.text !== before.text) change.text = after.text;
  if (after.status !== before.status) change.status = after.status;
  if (!isSameList(before.evidence, after.evidence)) change.evidence = after.evidence;
  const copies = after.copies ?? [];
  if (JSON.stringify(before.copies ?? []) !== JSON.stringify(copies)) change.copies = copies;
  if (!isSameList(before.tags, after.tags)) change.tags = after.tags;
  // A note never becomes a claim by hand, nor one a note: where the figure is missing, nothing is said of it.
  if (after.hand && JSON.stringify(before.hand) !== JSON.stringify(after.hand)) change.hand = after.hand;
  return Object.keys(change).length > 0 ? change : null;
}

function isSameList(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** Gives an event its id. */
export function withId(body: NoteEventBody): NoteEvent {
  return { ...body, id: noteEventId(body) };
}

/** The first event of a new note. */
export function firstEvent(target: NoteTarget, fields: NoteFields, { author, at }: Writing): NoteEvent {
  const change = changeBetween(EMPTY_FIELDS, fields) ?? {};
  const noteId = newNoteId(target.claimId, { author, at, change });
  return withId({ noteId, parents: [], author, at, target, change });
}

/**
 * An edit of a note, made by somebody who knew the events in `parents`; null when it changes nothing.
 * @param events all events of the note: what an editor saw is folded from those that `parents` cover
 */
export function editEvent(
  events: NoteEvent[],
  fields: NoteFields,
  parents: string[],
  { author, at }: Writing,
): NoteEvent | null {
  const seen = foldNote(knownTo(events, parents)) ?? foldNote(events);
  const change = seen && changeBetween(seen, fields);
  return change ? withId({ noteId: seen.id, parents, author, at, change }) : null;
}

/** The deletion of a note as it stands. */
export function deletionEvent({ id, heads }: Note, { author, at }: Writing): NoteEvent {
  return withId({ noteId: id, parents: heads, author, at, change: { deleted: true } });
}

/** These events and all that they were made on. */
export function knownTo(events: NoteEvent[], ids: string[]): NoteEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const known = new Set<NoteEvent>();
  const walk = [...ids];
  for (let id = walk.pop(); id !== undefined; id = walk.pop()) {
    const event = byId.get(id);
    if (!event || known.has(event)) continue;
    known.add(event);
    walk.push(...event.parents);
  }
  return [...known];
}
