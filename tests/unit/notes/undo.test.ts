import { expect, test } from 'vitest';
import type { NoteEvent } from '../../../lib/model/note.ts';
import { deletionEvent, editEvent, firstEvent } from '../../../lib/notes/change.ts';
import { foldNote } from '../../../lib/notes/fold.ts';
import { undoEvent } from '../../../lib/notes/undo.ts';
import { target, writing, written } from './sample.ts';

const first = firstEvent(target, written('One'), writing);

function all(...events: (NoteEvent | null)[]): NoteEvent[] {
  return events.filter((event) => event !== null);
}

test('undo brings back what stood before the last change', () => {
  const events = all(first, editEvent([first], written('Two'), [first.id], writing));
  const undone = all(...events, undoEvent(events, writing));
  expect(undone).toHaveLength(3);
  expect(foldNote(undone)?.text).toBe('One');
});

test('undoing a deletion brings the note back', () => {
  const note = foldNote([first]);
  const events = all(first, note && deletionEvent(note, writing));
  expect(foldNote(events)?.deleted).toBe(true);
  expect(foldNote(all(...events, undoEvent(events, writing)))).toMatchObject({ deleted: false, text: 'One' });
});

test('undoing the first event deletes the note and keeps its history', () => {
  const events = all(first, undoEvent([first], writing));
  expect(foldNote(events)).toMatchObject({ deleted: true, text: 'One' });
});
