import { beforeEach, expect, test } from 'vitest';
import { openDraft, ownNote } from '../../../components/notes/note-draft.ts';
import type { Note } from '../../../lib/model/note.ts';
import { firstEvent } from '../../../lib/notes/change.ts';
import { createNoteService } from '../../../lib/services/create-note-service.ts';
import type { NoteService } from '../../../lib/services/note-service.ts';
import { writeSettings } from '../../../lib/services/settings-store.ts';
import { target, written } from '../notes/sample.ts';
import { noteParts } from './fakes.ts';

const { claimId } = target;
let parts: ReturnType<typeof noteParts>;
let notes: NoteService;

/** Ana's browser, into which Ben's backup was imported before she wrote anything herself. */
beforeEach(async () => {
  parts = noteParts();
  await writeSettings(parts.store, { author: 'Ana' });
  const fields = written('Ben’s words', { status: 'published' });
  const at = '2026-01-01T10:00:00.000Z';
  await parts.ledger.appendNoteEvents([firstEvent(target, fields, { author: 'Ben', at })]);
  notes = createNoteService(parts, 'a');
});

/** What the editor on this note does when somebody types and publishes. */
async function write(known: Note | null, text: string): Promise<Note> {
  const { draft } = await openDraft(notes, claimId, known);
  await notes.saveUnsaved({ ...draft, fields: { ...draft.fields, text }, target });
  const published = await notes.publish(claimId);
  if (!published.ok) throw new Error(published.problem.code);
  return published.value;
}

async function noteBy(author: string): Promise<Note> {
  const found = (await notes.notesFor({ claimId, matchKeys: [] })).find(({ note }) => note.author === author);
  if (!found) throw new Error(`no note by ${author}`);
  return found.note;
}

test('on a claim with a colleague’s note the reader begins a note of their own', async () => {
  const found = await notes.notesFor({ claimId, matchKeys: [] });
  expect(ownNote(found, 'Ana')).toBeNull();
  await write(null, 'Ana’s words');
  expect((await noteBy('Ben')).text).toBe('Ben’s words');
  expect((await noteBy('Ana')).text).toBe('Ana’s words');
});

test('of two notes on a claim the reader’s own is opened, wherever the other stands in the ledger', async () => {
  await write(null, 'Ana’s words');
  const found = await notes.notesFor({ claimId, matchKeys: [] });
  expect(ownNote(found, 'Ana')?.text).toBe('Ana’s words');
  expect(ownNote(found.toReversed(), 'Ben')?.text).toBe('Ben’s words');
  expect((await openDraft(notes, claimId, null)).draft.fields.text).toBe('Ana’s words');
});

test('a note from before the reader gave their name is still their own', async () => {
  await writeSettings(parts.store, { author: '' });
  await write(null, 'Nobody’s words');
  expect(ownNote(await notes.notesFor({ claimId, matchKeys: [] }), 'Ana')?.text).toBe('Nobody’s words');
});

test('the note that is chosen in the library is the one that is opened and changed', async () => {
  await write(null, 'Ana’s words');
  const { draft } = await openDraft(notes, claimId, await noteBy('Ben'));
  expect(draft.fields.text).toBe('Ben’s words');
  await write(await noteBy('Ana'), 'Ana’s other words');
  expect((await noteBy('Ben')).text).toBe('Ben’s words');
  expect((await noteBy('Ana')).text).toBe('Ana’s other words');
});

test('unsaved text on one note of a claim is neither shown on the other nor lost', async () => {
  const own = await write(null, 'Ana’s words');
  const { draft } = await openDraft(notes, claimId, own);
  await notes.saveUnsaved({ ...draft, fields: { ...draft.fields, text: 'Ana’s unsaved words' }, target });
  const other = await openDraft(notes, claimId, await noteBy('Ben'));
  expect(other.draft.fields.text).toBe('Ben’s words');
  await notes.saveUnsaved({ ...other.draft, fields: written('Ben’s words, amended'), target });
  expect((await noteBy('Ana')).text).toBe('Ana’s unsaved words');
});

test('unsaved text that can not become a draft is gone on with, and not written over', async () => {
  const own = await write(null, 'Ana’s words');
  const { draft } = await openDraft(notes, claimId, own);
  await notes.saveUnsaved({ ...draft, fields: { ...draft.fields, text: 'Ana’s unsaved words' }, target });
  parts.ledger.fails = 'writes';
  const opened = await openDraft(notes, claimId, await noteBy('Ben'));
  expect(opened.draft).toMatchObject({ noteId: own.id, fields: { text: 'Ana’s unsaved words' } });
});
