import type { NoteEvent } from '../model/note.ts';
import type { Problem } from '../model/problem.ts';
import { type NoteParts, write } from './create-note-service.ts';
import { addNotices } from './notices.ts';
import { openTexts, writerOf } from './unsaved-texts.ts';

/**
 * Compares the notes' two homes and repairs either from the other; what is missing in both, by the watermark,
 * is said. Harmless at every start, by whomever; a ledger that can't be opened is left for the next one.
 * @param how `ids`: nothing is read as long as both homes hold the same ids, so that a surface opens at once;
 *   `whole`: damaged events are found too
 */
export function repairNotes(parts: NoteParts, how: 'ids' | 'whole' = 'ids'): Promise<void> {
  return parts.exclusively(async () => {
    if (how === 'ids' && (await areAlike(parts))) return;
    const inLedger = await parts.ledger.noteEvents('all');
    const inJournal = await parts.journal.events();
    const watermark = await parts.journal.watermark();
    const lostByLedger = without(inJournal, inLedger);
    const lostByJournal = without(inLedger, inJournal);
    const count = inLedger.length + lostByLedger.length;
    const missing = Math.max(0, (watermark?.count ?? 0) - count);
    if (lostByLedger.length > 0) await parts.ledger.appendNoteEvents(lostByLedger);
    if (lostByJournal.length > 0 || missing > 0) await parts.journal.add(lostByJournal);
    await addNotices(parts.store, [
      ...notice('notes-repaired-ledger', notesOf(lostByLedger)),
      ...notice('notes-repaired-journal', notesOf(lostByJournal)),
      ...notice('notes-missing', missing),
    ]);
  });
}

async function areAlike({ ledger, journal }: NoteParts): Promise<boolean> {
  const [inLedger, inJournal, watermark] = await Promise.all([
    ledger.noteEventIds(),
    journal.ids(),
    journal.watermark(),
  ]);
  const ids = new Set(inLedger);
  const isSame = ids.size === inJournal.length && inJournal.every((id) => ids.has(id));
  return isSame && (watermark?.count ?? 0) <= ids.size;
}

function without(events: NoteEvent[], others: NoteEvent[]): NoteEvent[] {
  const ids = new Set(others.map(({ id }) => id));
  return events.filter(({ id }) => !ids.has(id));
}

/** How many notes these events are of. */
function notesOf(events: NoteEvent[]): number {
  return new Set(events.map(({ noteId }) => noteId)).size;
}

function notice(code: string, count: number): Problem[] {
  return count > 0 ? [{ code, values: { count } }] : [];
}

/**
 * Makes events of unsaved texts that nobody is writing any more: closing a window kills the writer, so
 * whoever starts next does it.
 * @param isAlive whether the window that writes under this name is still there; the name is empty for texts from
 *   before windows had names
 */
export async function adoptUnsaved(
  parts: NoteParts,
  isAlive: (writer: string) => Promise<boolean>,
): Promise<void> {
  await parts.exclusively(async () => {
    for (const text of await openTexts(parts))
      if (!(await isAlive(writerOf(text)))) await write(parts, text, 'draft');
  });
}
