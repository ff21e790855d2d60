import { beforeEach, expect, test } from 'vitest';
import { createNoteService } from '../../../lib/services/create-note-service.ts';
import type { NoteService } from '../../../lib/services/note-service.ts';
import { adoptUnsaved, repairNotes } from '../../../lib/services/start-notes.ts';
import { target, written } from '../notes/sample.ts';
import { noteParts } from './fakes.ts';

let parts: ReturnType<typeof noteParts>;
let notes: NoteService;
const claimId = target.claimId;

beforeEach(() => {
  parts = noteParts();
  notes = createNoteService(parts);
});

function type(text: string, noteId: string | null = null, parents: string[] = []) {
  return notes.saveUnsaved({ noteId, target, fields: written(text), parents });
}

async function texts(): Promise<[string, string][]> {
  const found = await notes.notesFor({ claimId, matchKeys: [] });
  return found.map(({ note }) => [note.text, note.status]);
}

/** What the next start of the extension does. */
async function restart(): Promise<void> {
  await repairNotes(parts);
  await adoptUnsaved(parts, async () => false);
  notes = createNoteService(parts);
}

test('every keystroke is kept, and the newest one wins', async () => {
  await Promise.all([type('A'), type('An'), type('Ann'), type('Annex 3')]);
  expect((await notes.unsaved(claimId, null))?.fields.text).toBe('Annex 3');
  expect(await texts()).toEqual([]);
});

test('publishing makes one note of it, and nothing is left unsaved', async () => {
  await type('Annex 3');
  expect(await notes.publish(claimId)).toMatchObject({
    ok: true,
    value: { text: 'Annex 3', status: 'published' },
  });
  expect(await notes.unsaved(claimId, null)).toBeNull();
  expect(await texts()).toEqual([['Annex 3', 'published']]);
});

test('publishing waits for the keystroke that is still on its way', async () => {
  void type('Annex');
  void type('Annex 3');
  await notes.publish(claimId);
  expect(await texts()).toEqual([['Annex 3', 'published']]);
});

test('leaving keeps a draft, leaving again changes nothing, leaving an empty editor leaves nothing', async () => {
  await type('Annex 3');
  await notes.leave(claimId);
  await notes.leave(claimId);
  expect(await texts()).toEqual([['Annex 3', 'draft']]);
  await notes.saveUnsaved({
    noteId: null,
    target: { ...target, claimId: 'd' },
    fields: written(' '),
    parents: [],
  });
  expect(await notes.leave('d')).toEqual({ ok: true, value: null });
  expect(await notes.unsaved('d', null)).toBeNull();
});

test('the draft is there after a click beside the popup, one note, not three', async () => {
  for (const text of ['Annex', 'Annex 3', 'Annex 3, page 2']) {
    await type(text);
    await restart();
  }
  expect(await texts()).toEqual([['Annex 3, page 2', 'draft']]);
  const [shown] = await notes.notesFor({ claimId, matchKeys: [] });
  await type('Annex 4', shown?.note.id, shown?.note.heads);
  await notes.publish(claimId);
  expect(await texts()).toEqual([['Annex 4', 'published']]);
});

test('unsaved text is left alone while somebody may be writing it', async () => {
  await type('Annex');
  await adoptUnsaved(parts, async () => true);
  expect((await notes.unsaved(claimId, null))?.fields.text).toBe('Annex');
  expect(await texts()).toEqual([]);
});

test('F27: two windows on one note keep both texts', async () => {
  await type('Mine');
  await notes.publish(claimId);
  const [shown] = await notes.notesFor({ claimId, matchKeys: [] });
  const other = createNoteService(parts);
  await type('From here', shown?.note.id, shown?.note.heads);
  await notes.publish(claimId);
  await other.saveUnsaved({
    noteId: shown?.note.id ?? null,
    target,
    fields: written('From there'),
    parents: shown?.note.heads ?? [],
  });
  await other.publish(claimId);
  const [both] = await notes.notesFor({ claimId, matchKeys: [] });
  expect([both?.note.text, ...(both?.note.conflicts ?? [])].sort()).toEqual(['From here', 'From there']);
});

test('F12, F13: on a full disk the text is kept in the reserve, said so, and there after the next start', async () => {
  parts.ledger.fails = 'writes';
  expect(await type('Annex 3')).toMatchObject({ ok: true });
  expect(await notes.publish(claimId)).toEqual({
    ok: false,
    problem: { code: 'kept-in-reserve', values: { cause: 'disk-full' } },
  });
  parts.ledger.fails = 'never';
  await restart();
  expect(await texts()).toEqual([['Annex 3', 'published']]);
  expect(await notes.notices()).toEqual([{ code: 'notes-repaired-ledger', values: { count: 1 } }]);
});

test('F13: what the database alone took is not called saved: on a full disk the browser may yet delete it', async () => {
  parts.store.fails = true;
  expect(await type('Annex 3')).toMatchObject({ ok: false, problem: { code: 'storage-failed' } });
});

test('F12: what the database alone took is saved where the reserve is at its own limit', async () => {
  parts.store.fails = 'quota';
  expect(await type('Annex 3')).toMatchObject({ ok: true });
  parts.store.fails = false;
  await restart();
  expect(await texts()).toEqual([['Annex 3', 'draft']]);
});

test('nothing is called saved that neither home has', async () => {
  parts.ledger.fails = 'writes';
  parts.store.fails = true;
  expect(await type('Annex 3')).toMatchObject({ ok: false, problem: { code: 'disk-full' } });
});

test('F16, F17: an emptied ledger gets its notes back from the journal, and that is said', async () => {
  await type('Annex 3');
  await notes.publish(claimId);
  await parts.ledger.forget({ everything: true, withNotes: true });
  await restart();
  expect(await texts()).toEqual([['Annex 3', 'published']]);
  expect(await notes.notices()).toEqual([{ code: 'notes-repaired-ledger', values: { count: 1 } }]);
  await notes.dismissNotices();
  await restart();
  expect(await notes.notices()).toEqual([]);
});

test('a note that comes back with several changes is said as one note', async () => {
  await type('Annex');
  await notes.leave(claimId);
  const [note] = (await notes.notesFor({ claimId, matchKeys: [] })).map((shown) => shown.note);
  await type('Annex 3', note?.id, note?.heads);
  await notes.publish(claimId);
  expect(await notes.history(note?.id ?? '')).toHaveLength(2);
  await parts.ledger.forget({ everything: true, withNotes: true });
  await restart();
  expect(await notes.notices()).toEqual([{ code: 'notes-repaired-ledger', values: { count: 1 } }]);
});

test('F18: an emptied journal gets its notes back from the ledger, and that is said', async () => {
  await type('Annex 3');
  await notes.publish(claimId);
  parts.store.values.clear();
  await restart();
  expect(await notes.notices()).toEqual([{ code: 'notes-repaired-journal', values: { count: 1 } }]);
  await parts.ledger.forget({ everything: true, withNotes: true });
  await restart();
  expect(await texts()).toEqual([['Annex 3', 'published']]);
});

test('F16: notes that both homes have lost are missed', async () => {
  await type('Annex 3');
  await notes.publish(claimId);
  await parts.ledger.forget({ everything: true, withNotes: true });
  for (const key of [...parts.store.values.keys()])
    if (key.startsWith('note:')) parts.store.values.delete(key);
  await restart();
  expect(await notes.notices()).toEqual([{ code: 'notes-missing', values: { count: 1 } }]);
});

test('a damaged event in the journal is not taken for a note, and is whole again after the browser’s next start', async () => {
  await type('Annex 3');
  await notes.publish(claimId);
  const [key = ''] = [...parts.store.values.keys()].filter((name) => name.startsWith('note:'));
  parts.store.values.set(key, { ...(parts.store.values.get(key) as object), author: 'Somebody else' });
  await restart();
  expect(await parts.journal.events()).toEqual([]);
  await repairNotes(parts, 'whole');
  expect((await parts.journal.events()).map(({ author }) => author)).toEqual(['']);
});

test('a ledger that can not be read shows the notes of the journal', async () => {
  await type('Annex 3');
  await notes.publish(claimId);
  parts.ledger.fails = 'always';
  expect(await texts()).toEqual([['Annex 3', 'published']]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'https://known.example@evil.example/', 'no address'])(
  'B17: evidence at %s is not published, and the text stays',
  async (address) => {
    await notes.saveUnsaved({
      noteId: null,
      target,
      fields: written('x', { evidence: [address] }),
      parents: [],
    });
    expect(await notes.publish(claimId)).toMatchObject({ ok: false, problem: { code: 'evidence-address' } });
    expect((await notes.unsaved(claimId, null))?.fields.text).toBe('x');
  },
);

test('a removed note is gone and can be brought back', async () => {
  await type('Annex 3');
  const published = await notes.publish(claimId);
  const noteId = published.ok ? published.value.id : '';
  await notes.remove(noteId);
  expect(await texts()).toEqual([]);
  expect(await notes.undo(noteId)).toMatchObject({ ok: true, value: { text: 'Annex 3' } });
  expect(await texts()).toEqual([['Annex 3', 'published']]);
  expect(await notes.history(noteId)).toHaveLength(3);
});

test('an older text that one home failed to drop never takes the place of a newer one', async () => {
  await type('Annex');
  parts.store.fails = true;
  await type('Annex 3');
  await notes.leave(claimId);
  parts.store.fails = false;
  await restart();
  const [shown] = await notes.notesFor({ claimId, matchKeys: [] });
  expect([shown?.note.text, ...(shown?.note.conflicts ?? [])].sort()).toEqual(['Annex', 'Annex 3']);
});

test('everybody hears of a change', async () => {
  let heard = 0;
  const stop = notes.onChange(() => heard++);
  await type('A');
  stop();
  await type('An');
  expect(heard).toBe(1);
});

test('half a character in a pasted text keeps no note from being published', async () => {
  await type('Annex \ud800 3');
  expect(await notes.publish(claimId)).toMatchObject({ ok: true, value: { text: 'Annex \ufffd 3' } });
});
