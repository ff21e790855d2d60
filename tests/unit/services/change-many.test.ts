import { beforeEach, expect, test } from 'vitest';
import type { Note } from '../../../lib/model/note.ts';
import { firstEvent } from '../../../lib/notes/change.ts';
import { foldNotes } from '../../../lib/notes/fold.ts';
import { createNoteService } from '../../../lib/services/create-note-service.ts';
import type { NoteService } from '../../../lib/services/note-service.ts';
import { target, written } from '../notes/sample.ts';
import { noteParts } from './fakes.ts';

let parts: ReturnType<typeof noteParts>;
let notes: NoteService;
let ids: string[];

beforeEach(async () => {
  parts = noteParts();
  notes = createNoteService(parts);
  const events = ['a', 'b', 'c'].map((text, index) =>
    firstEvent(
      { ...target, claimId: text.repeat(64) },
      written(text, { tags: index === 0 ? ['flood'] : [] }),
      { author: 'Ana', at: `2026-02-0${index + 1}T10:00:00.000Z` },
    ),
  );
  await parts.ledger.appendNoteEvents(events);
  await parts.journal.add(events);
  ids = events.map(({ noteId }) => noteId);
});

async function all(): Promise<Note[]> {
  const found = foldNotes(await parts.ledger.noteEvents('all'));
  return found.toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

const tags = async () => (await all()).map((note) => note.tags.join());

test('a tag is put on all selected notes, once each; those that have it are left alone', async () => {
  const result = await notes.changeMany(ids, { kind: 'tag', tag: 'flood' });
  expect(result).toEqual({ ok: true, value: { changed: ids.slice(1) } });
  expect(await tags()).toEqual(['flood', 'flood', 'flood']);
});

test('undo takes back that change alone, and keeps what the notes said before', async () => {
  const result = await notes.changeMany(ids, { kind: 'tag', tag: 'flood' });
  if (!result.ok) throw new Error(result.problem.code);
  expect(await notes.undoMany(result.value.changed)).toEqual({ ok: true, value: null });
  expect(await tags()).toEqual(['flood', '', '']);
});

test('many are published at once', async () => {
  await notes.changeMany(ids.slice(0, 2), { kind: 'status', status: 'published' });
  expect((await all()).map(({ status }) => status)).toEqual(['published', 'published', 'draft']);
});

test('many deleted notes come back with undo, in both homes', async () => {
  await notes.changeMany(ids, { kind: 'delete' });
  expect(await all()).toEqual([]);
  await notes.undoMany(ids);
  expect((await all()).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  expect(foldNotes(await parts.journal.events())).toHaveLength(3);
});

test('where nothing can be written no note is changed, and the problem is told', async () => {
  parts.ledger.fails = 'writes';
  parts.store.fails = true;
  expect(await notes.changeMany(ids, { kind: 'delete' })).toMatchObject({ ok: false });
  parts.ledger.fails = 'never';
  parts.store.fails = false;
  expect(await all()).toHaveLength(3);
});
