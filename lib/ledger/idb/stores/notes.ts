import type { NoteEvent } from '../../../model/note.ts';
import { isDeleted } from '../../../model/note-heads.ts';
import type { Ledger } from '../../ledger.ts';
import type { NoteTargetRecord, Read, Write } from '../schema.ts';

/** Where the note of this event is shown, null unless it is the note's first. */
export function targetRecord({ noteId, target, change }: NoteEvent): NoteTargetRecord | null {
  if (!target) return null;
  const { claimId, reportId, matchKey } = target;
  const isHand = 'hand' in change;
  return { noteId, claimId, reportId, ...(matchKey ? { matchKey } : {}), ...(isHand ? { hand: 1 } : {}) };
}

/** Adds the events that are not there yet. Stores: noteEvents, noteTargets, log. */
export async function appendEvents(tx: Write, events: NoteEvent[]): Promise<void> {
  for (const event of events) {
    if (await tx.objectStore('noteEvents').getKey(event.id)) continue;
    await tx.objectStore('noteEvents').put(event);
    await tx.objectStore('log').add({ id: event.id, kind: 'note-event' });
    const record = targetRecord(event);
    if (record) await tx.objectStore('noteTargets').put(record);
  }
}

/** The events of the notes that a filter names. Stores: noteEvents, noteTargets. */
export async function findEvents(
  tx: Read,
  filter: Parameters<Ledger['noteEvents']>[0],
): Promise<NoteEvent[]> {
  if (filter === 'all') return tx.objectStore('noteEvents').getAll();
  const { claimIds = [], matchKeys = [], noteId, hands } = filter;
  const found = [
    ...(await notesOn(tx, claimIds, matchKeys)),
    ...(hands ? await tx.objectStore('noteTargets').index('hand').getAllKeys() : []),
  ];
  const noteIds = new Set([...found, ...(noteId ? [noteId] : [])]);
  const byNote = tx.objectStore('noteEvents').index('note');
  return (await Promise.all([...noteIds].map((id) => byNote.getAll(id)))).flat();
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

/** How many notes on a report are not deleted. Stores: noteEvents, noteTargets. */
export async function countNotes(tx: Read, reportId: string): Promise<number> {
  const noteIds = await tx.objectStore('noteTargets').index('report').getAllKeys(reportId);
  const byNote = tx.objectStore('noteEvents').index('note');
  const events = await Promise.all(noteIds.map((id) => byNote.getAll(id)));
  return events.filter((own) => !isDeleted(own)).length;
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

/** Takes a document out of the log. Store: log. */
export async function dropFromLog(tx: Write, id: string): Promise<void> {
  const log = tx.objectStore('log');
  for (const sequence of await log.index('id').getAllKeys(id)) await log.delete(sequence);
}
