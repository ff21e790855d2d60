import type { Note, NoteEvent, NoteFields } from '../model/note.ts';
import type { Result } from '../model/problem.ts';
import { deletionEvent, editEvent, type Writing } from '../notes/change.ts';
import { foldNote } from '../notes/fold.ts';
import { undoEvent } from '../notes/undo.ts';
import type { NoteParts } from './create-note-service.ts';
import { appendToBoth, eventsOfBoth } from './note-homes.ts';
import type { BulkChange } from './note-service.ts';
import { readSettings } from './settings-store.ts';

/** One change to many notes: every event in one write, so that all are changed or none. */
export async function changeMany(
  parts: NoteParts,
  noteIds: string[],
  change: BulkChange,
): Promise<Result<{ changed: string[] }>> {
  const result = await eventForEach(parts, noteIds, (events, note, writing) =>
    note.deleted ? null : changeEvent(events, note, change, writing),
  );
  return result.ok ? { ok: true, value: { changed: result.value.map(({ noteId }) => noteId) } } : result;
}

/** Takes the last change of each note back. */
export async function undoMany(parts: NoteParts, noteIds: string[]): Promise<Result<null>> {
  const result = await eventForEach(parts, noteIds, (events, _, writing) => undoEvent(events, writing));
  return result.ok ? { ok: true, value: null } : result;
}

async function eventForEach(
  parts: NoteParts,
  noteIds: string[],
  make: (events: NoteEvent[], note: Note, writing: Writing) => NoteEvent | null,
): Promise<Result<NoteEvent[]>> {
  const writing = { author: (await readSettings(parts.store)).author, at: parts.now() };
  const found = await Promise.all(noteIds.map((noteId) => eventsOfBoth(parts, { noteId })));
  const events = found.flatMap((own) => {
    const note = foldNote(own);
    return (note && make(own, note, writing)) ?? [];
  });
  if (events.length === 0) return { ok: true, value: [] };
  const appended = await appendToBoth(parts, events);
  return appended.ok ? { ok: true, value: events } : appended;
}

function changeEvent(
  events: NoteEvent[],
  note: Note,
  change: BulkChange,
  writing: Writing,
): NoteEvent | null {
  if (change.kind === 'delete') return deletionEvent(note, writing);
  return editEvent(events, { ...note, ...fieldsOf(note, change) }, note.heads, writing);
}

function fieldsOf(
  { tags }: NoteFields,
  change: Exclude<BulkChange, { kind: 'delete' }>,
): Partial<NoteFields> {
  switch (change.kind) {
    case 'tag':
      return { tags: tags.includes(change.tag) ? tags : [...tags, change.tag] };
    case 'untag':
      return { tags: tags.filter((tag) => tag !== change.tag) };
    case 'status':
      return { status: change.status };
  }
}
