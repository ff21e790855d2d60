import type { NoteEvent } from './note.ts';

/** The events of one note with who came before whom; parents that are not here count as none. */
export interface Ancestry {
  /** Parents before children; concurrent events by id, so that every machine has the same order. */
  ordered: NoteEvent[];
  /** True where `later` was made knowing `earlier`. */
  knew(later: NoteEvent, earlier: NoteEvent): boolean;
}

/** Orders the events of one note by what each was made on, never by a clock. */
export function ancestryOf(events: NoteEvent[]): Ancestry {
  // Most notes were written once, and there are many.
  if (events.length === 1) return { ordered: events, knew: () => false };
  const byId = new Map(events.map((event) => [event.id, event]));
  const ancestors = new Map<string, Set<string>>();
  const ordered: NoteEvent[] = [];
  const waiting = [...byId.values()].sort(byIdOrder);
  while (waiting.length > 0) {
    const next = waiting.findIndex((event) => isReady(event, byId, ancestors));
    const [event] = waiting.splice(Math.max(0, next), 1);
    if (!event) break;
    ancestors.set(event.id, ancestorsOf(event, ancestors));
    ordered.push(event);
  }
  return { ordered, knew: (later, earlier) => ancestors.get(later.id)?.has(earlier.id) ?? false };
}

function isReady(event: NoteEvent, all: Map<string, NoteEvent>, done: Map<string, Set<string>>): boolean {
  return event.parents.every((parent) => done.has(parent) || !all.has(parent));
}

function ancestorsOf(event: NoteEvent, done: Map<string, Set<string>>): Set<string> {
  const known = new Set<string>();
  for (const parent of event.parents) {
    known.add(parent);
    for (const older of done.get(parent) ?? []) known.add(older);
  }
  return known;
}

function byIdOrder(a: NoteEvent, b: NoteEvent): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** When a note was changed last, by the order of its events and not by their times. */
export function lastChange(events: NoteEvent[]): string {
  return ancestryOf(events).ordered.at(-1)?.at ?? '';
}
