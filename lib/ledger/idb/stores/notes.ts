import type { NoteEvent } from '../../../model/note.ts';
import { lastChange } from '../../../model/note-ancestry.ts';
import { isDeleted } from '../../../model/note-heads.ts';
import type { Ledger } from '../../ledger.ts';
import { lookUpMany, manyWriter } from '../many.ts';
import type { NoteTargetRecord, Read, StoreName, Write } from '../schema.ts';
import { appendToLog, dropFromLog } from './log.ts';

/** What adding an event writes to. */
export const NOTE_STORES: StoreName[] = ['noteEvents', 'noteTargets', 'log', 'meta'];

/** Where the note of these events is shown, null while the one that names it is missing. */
export function targetRecord(events: NoteEvent[]): NoteTargetRecord | null {
  const first = events.find(({ target }) => target);
  if (!first?.target) return null;
  const { claimId, reportId, matchKey } = first.target;
  const alive = 'hand' in first.change ? 'hand' : 'note';
  const kind = isDeleted(events) ? 'deleted' : alive;
  const changedAt = lastChange(events);
  return { noteId: first.noteId, claimId, reportId, ...(matchKey ? { matchKey } : {}), kind, changedAt };
}

/** From so many events on the ledger is asked whether it has any at all. */
const MANY = 500;

/** Adds the events that are not there yet. Stores: `NOTE_STORES`. */
export async function appendEvents(tx: Write, events: NoteEvent[]): Promise<void> {
  const store = tx.objectStore('noteEvents');
  const own = new Map(events.map((event) => [event.id, event]));
  // Counting goes through them all: it is worth it only before looking up as many.
  const isFirst = own.size >= MANY && (await store.count()) === 0;
  const there = new Set(isFirst ? [] : await lookUpMany([...own.keys()], (id) => store.getKey(id)));
  const added = [...own.values()].filter(({ id }) => !there.has(id));
  const writer = manyWriter(store);
  for (const event of added) await writer.write(event);
  await appendToLog(
    tx,
    added.map(({ id }) => ({ id, kind: 'note-event' })),
  );
  const notes = Map.groupBy(added, ({ noteId }) => noteId);
  const byNote = store.index('note');
  const targets = manyWriter(tx.objectStore('noteTargets'));
  await lookUpMany([...notes], async ([noteId, fresh]) => {
    const record = targetRecord(isFirst ? fresh : await byNote.getAll(noteId));
    if (record) await targets.write(record);
  });
}

/** The events of the notes that a filter names. Stores: noteEvents, noteTargets. */
export async function findEvents(
  tx: Read,
  filter: Parameters<Ledger['noteEvents']>[0],
): Promise<NoteEvent[]> {
  if (filter === 'all') return allEvents(tx);
  const { claimIds = [], matchKeys = [], noteId, hands } = filter;
  const found = [
    ...(await notesOn(tx, claimIds, matchKeys)),
    ...(hands ? await tx.objectStore('noteTargets').index('kind').getAllKeys('hand') : []),
  ];
  const noteIds = new Set([...found, ...(noteId ? [noteId] : [])]);
  const byNote = tx.objectStore('noteEvents').index('note');
  return (await Promise.all([...noteIds].map((id) => byNote.getAll(id)))).flat();
}

/** Events read at once: a window that reads all of them answers in between. */
const ROW = 1_000;

async function allEvents(tx: Read): Promise<NoteEvent[]> {
  const found: NoteEvent[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    const row: NoteEvent[] = await tx.objectStore('noteEvents').getAll(range, ROW);
    found.push(...row);
    const last = row.at(-1);
    if (row.length < ROW || !last) return found;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}

/** The events of so many notes, last changed first. Stores: noteTargets, noteEvents. */
export async function latestNotes(tx: Read, limit: number): Promise<NoteEvent[]> {
  const noteIds: string[] = [];
  const notes = IDBKeyRange.bound(['note'], ['note', []]);
  let cursor = await tx.objectStore('noteTargets').index('changed').openKeyCursor(notes, 'prev');
  while (cursor && noteIds.length < limit) {
    noteIds.push(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  const byNote = tx.objectStore('noteEvents').index('note');
  return (await Promise.all(noteIds.map((id) => byNote.getAll(id)))).flat();
}

/** Ids of the notes on these claims or under these keys. A page may hold far more claims than there are notes. */
async function notesOn(tx: Read, claimIds: string[], matchKeys: string[]): Promise<string[]> {
  const targets = tx.objectStore('noteTargets');
  if ((await targets.count()) < claimIds.length + matchKeys.length) {
    const wanted = { claims: new Set(claimIds), matches: new Set(matchKeys) };
    return (await targets.getAll())
      .filter(({ claimId, matchKey = '' }) => wanted.claims.has(claimId) || wanted.matches.has(matchKey))
      .map(({ noteId }) => noteId);
  }
  const found = await Promise.all([
    ...claimIds.map((id) => targets.index('claim').getAllKeys(id)),
    ...matchKeys.map((key) => targets.index('match').getAllKeys(key)),
  ]);
  return found.flat();
}

/** How many notes and claims by hand on a report are not deleted. Store: noteTargets. */
export async function countNotes(tx: Read, reportId: string): Promise<number> {
  const targets = await tx.objectStore('noteTargets').index('report').getAll(reportId);
  return targets.filter(({ kind }) => kind !== 'deleted').length;
}

/** Removes the notes on a report with their history. Stores: noteEvents, noteTargets, log. */
export async function dropNotesOn(tx: Write, reportId: string): Promise<void> {
  const targets = tx.objectStore('noteTargets');
  for (const noteId of await targets.index('report').getAllKeys(reportId)) {
    for (const id of await tx.objectStore('noteEvents').index('note').getAllKeys(noteId)) {
      await tx.objectStore('noteEvents').delete(id);
      await dropFromLog(tx, id);
    }
    await targets.delete(noteId);
  }
}
