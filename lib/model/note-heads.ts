import type { NoteEvent } from './note.ts';

/** Events that no other event of the list was made on: the note as it stands, several after concurrent edits. */
export function headsOf(events: NoteEvent[]): NoteEvent[] {
  const seen = new Set(events.flatMap((event) => event.parents));
  return events.filter((event) => !seen.has(event.id));
}

/** True where every head is a deletion; a deletion never removes an edit that it hasn't seen. */
export function isDeleted(events: NoteEvent[]): boolean {
  return headsOf(events).every((event) => 'deleted' in event.change);
}
