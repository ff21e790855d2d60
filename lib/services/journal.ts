import { noteEventId } from '../model/document.ts';
import type { KeyValueStore } from '../model/key-value-store.ts';
import type { NoteEvent, UnsavedText } from '../model/note.ts';

const EVENT = 'note:';
const UNSAVED = 'unsaved:';
const WATERMARK = 'notes-watermark';

/** How many note events there should be, and all their ids folded into one: order makes no difference. */
export interface Watermark {
  count: number;
  hash: string;
}

/**
 * The notes' second home, in `storage.local`: one key an event and one an unsaved text, so that no write
 * touches another note, and a watermark that is written together with each event.
 */
export interface Journal {
  events(): Promise<NoteEvent[]>;
  /** Ids under which an event is kept, whole or damaged, without reading any. */
  ids(): Promise<string[]>;
  unsaved(): Promise<UnsavedText[]>;
  watermark(): Promise<Watermark | null>;
  /** Adds events that are not there; known ones are left alone. */
  add(events: NoteEvent[]): Promise<void>;
  /** Removes events, and counts the watermark afresh. */
  drop(ids: string[]): Promise<void>;
  saveUnsaved(text: UnsavedText): Promise<void>;
  dropUnsaved(key: string): Promise<void>;
}

export function createJournal(store: KeyValueStore): Journal {
  const keysUnder = async (prefix: string) => (await store.keys()).filter((key) => key.startsWith(prefix));
  const events = async () => valuesUnder(await store.get(null), EVENT).filter(isWhole);
  const ids = async () => (await keysUnder(EVENT)).map((key) => key.slice(EVENT.length));
  return {
    events,
    ids,
    unsaved: async () => Object.values(await store.get(await keysUnder(UNSAVED))) as UnsavedText[],
    watermark: async () => ((await store.get([WATERMARK]))[WATERMARK] as Watermark | undefined) ?? null,
    async add(added) {
      const there = await store.get(added.map(({ id }) => EVENT + id));
      const fresh = added.filter(({ id }) => !isWhole(there[EVENT + id] as NoteEvent));
      const keys = fresh.map((event) => [EVENT + event.id, event]);
      const all = new Set([...(await ids()), ...fresh.map(({ id }) => id)]);
      await store.set({ ...Object.fromEntries(keys), [WATERMARK]: watermarkOf([...all]) });
    },
    async drop(dropped) {
      const gone = new Set(dropped);
      const left = (await ids()).filter((id) => !gone.has(id));
      // The watermark first: events that outlive it are found again, a watermark that outlives them cries loss.
      await store.set({ [WATERMARK]: watermarkOf(left) });
      await store.remove(dropped.map((id) => EVENT + id));
    },
    saveUnsaved: (text) => store.set({ [UNSAVED + text.key]: text }),
    dropUnsaved: (key) => store.remove([UNSAVED + key]),
  };
}

/** Whether a key of `storage.local` belongs to a note. */
export function isNoteKey(key: string): boolean {
  return key.startsWith(EVENT) || key.startsWith(UNSAVED);
}

/** The watermark of a set of events. */
export function watermarkOf(ids: string[]): Watermark {
  const bytes = new Uint8Array(32);
  for (const id of ids)
    for (let i = 0; i < 32; i++) bytes[i] = (bytes[i] ?? 0) ^ Number.parseInt(id.slice(2 * i, 2 * i + 2), 16);
  return { count: ids.length, hash: [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}

function valuesUnder(all: Record<string, unknown>, prefix: string): NoteEvent[] {
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith(prefix) ? [value as NoteEvent] : []));
}

/** Damaged storage gives damaged events; their id tells. */
function isWhole(event: NoteEvent): boolean {
  try {
    const { id, ...body } = event;
    return noteEventId(body) === id;
  } catch {
    return false;
  }
}
