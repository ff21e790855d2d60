import type { Ledger } from '../ledger/ledger.ts';
import { LedgerError } from '../ledger/ledger-error.ts';
import { storeProblem } from '../model/key-value-store.ts';
import type { NoteEvent, UnsavedText } from '../model/note.ts';
import type { Problem, Result } from '../model/problem.ts';
import type { Journal } from './journal.ts';

/** Both homes of the notes. */
export interface NoteHomes {
  ledger: Ledger;
  journal: Journal;
}

type Outcome = { problem: Problem } | null;

/**
 * Writes events to both homes. A note is safe with one of them: a failing journal is put right at the next
 * start; a failing ledger is said, since the note doesn't show until then.
 */
export async function appendToBoth(homes: NoteHomes, events: NoteEvent[]): Promise<Result<null>> {
  const journal = await outcome(homes.journal.add(events));
  return judge(await outcome(homes.ledger.appendNoteEvents(events)), journal);
}

/**
 * Writes an unsaved text to both homes, both begun in this turn. On a full disk the ledger alone doesn't make it
 * safe: Chromium's own work on the database may fail later, and it then deletes all of it.
 */
export async function saveToBoth(homes: NoteHomes, text: UnsavedText): Promise<Result<null>> {
  const [ledger, journal] = await Promise.all([
    outcome(homes.ledger.saveUnsaved(text)),
    outcome(homes.journal.saveUnsaved(text)),
  ]);
  const isSafe = !journal || (!ledger && journal.problem.code === 'quota-full');
  return isSafe ? { ok: true, value: null } : { ok: false, problem: (ledger ?? journal).problem };
}

function judge(ledger: Outcome, journal: Outcome): Result<null> {
  if (!ledger) return { ok: true, value: null };
  if (journal) return { ok: false, problem: ledger.problem };
  return { ok: false, problem: { code: 'kept-in-reserve', values: { cause: ledger.problem.code } } };
}

/** The unsaved texts of both homes, the later one of each key. */
export async function unsavedOfBoth({ ledger, journal }: NoteHomes): Promise<UnsavedText[]> {
  const texts = [...(await orNothing(ledger.unsaved())), ...(await orNothing(journal.unsaved()))];
  const newest = new Map<string, UnsavedText>();
  for (const text of texts)
    if (text.savedAt >= (newest.get(text.key)?.savedAt ?? '')) newest.set(text.key, text);
  return [...newest.values()];
}

/** Drops an unsaved text from both homes. */
export async function dropFromBoth({ ledger, journal }: NoteHomes, key: string): Promise<Result<null>> {
  return judge(await outcome(ledger.dropUnsaved(key)), await outcome(journal.dropUnsaved(key)));
}

/** Events that a filter names, from the ledger and, should it not answer, from the journal. */
export async function eventsOfBoth(
  { ledger, journal }: NoteHomes,
  filter: { claimIds?: string[]; matchKeys?: string[]; noteId?: string },
): Promise<NoteEvent[]> {
  try {
    return await ledger.noteEvents(filter);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return eventsWanted(await journal.events(), filter);
  }
}

/** Events that the journal alone holds: the ledger could not be written, and takes them at a later start. */
export async function inReserve({ ledger, journal }: NoteHomes): Promise<NoteEvent[]> {
  const inLedger = new Set(await ledger.noteEventIds());
  const isMissing = (id: string) => !inLedger.has(id);
  if (!(await orNothing(journal.ids())).some(isMissing)) return [];
  return (await orNothing(journal.events())).filter(({ id }) => isMissing(id));
}

function eventsWanted(
  events: NoteEvent[],
  { claimIds = [], matchKeys = [], noteId }: { claimIds?: string[]; matchKeys?: string[]; noteId?: string },
): NoteEvent[] {
  const wanted = events.flatMap((event) => {
    const { target } = event;
    const isHit =
      event.noteId === noteId ||
      (target && (claimIds.includes(target.claimId) || matchKeys.includes(target.matchKey ?? '')));
    return isHit ? [event.noteId] : [];
  });
  const noteIds = new Set(wanted);
  return events.filter((event) => noteIds.has(event.noteId));
}

async function outcome(work: Promise<unknown>): Promise<Outcome> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof LedgerError) return { problem: error.problem };
    return { problem: storeProblem(error) };
  }
}

async function orNothing<T>(work: Promise<T[]>): Promise<T[]> {
  return work.catch(() => []);
}
