import type { Hand, Note, NoteEvent, NoteFields } from '../model/note.ts';
import { type Ancestry, ancestryOf } from '../model/note-ancestry.ts';
import { headsOf, isDeleted } from '../model/note-heads.ts';

/** What a note holds before anything was written. */
export const EMPTY_FIELDS: NoteFields = { rating: null, text: '', evidence: [], tags: [], status: 'draft' };

/**
 * One note from its events, in whatever order they come. A field has the value of the last event that set it;
 * where two that didn't know each other set it, lists are joined, and the text that is not shown is kept in
 * `conflicts`. Null when the event that names the note's target is missing.
 */
export function foldNote(events: NoteEvent[]): Note | null {
  const ancestry = ancestryOf(events);
  const first = ancestry.ordered.find((event) => event.target);
  const last = ancestry.ordered.at(-1);
  if (!first?.target || !last) return null;
  const texts = lastSetters(ancestry, 'text').map(({ value }) => value);
  const text = texts.at(-1) ?? EMPTY_FIELDS.text;
  return {
    id: first.noteId,
    target: first.target,
    author: first.author,
    createdAt: first.at,
    changedAt: last.at,
    rating: lastValue(ancestry, 'rating') ?? null,
    text,
    evidence: joined(ancestry, 'evidence'),
    tags: joined(ancestry, 'tags'),
    ...copiesOf(ancestry),
    status: lastValue(ancestry, 'status') ?? 'draft',
    ...handOf(ancestry, first),
    heads: headsOf(ancestry.ordered).map(({ id }) => id),
    conflicts: [...new Set(texts.filter((other) => other !== text && other !== ''))],
    deleted: isDeleted(ancestry.ordered),
  };
}

/** Every note of a mixed list of events, deleted ones and claims by hand left out, in order of their first event. */
export function foldNotes(events: NoteEvent[]): Note[] {
  return foldAll(events).filter(({ hand }) => !hand);
}

/** Every claim by hand of a mixed list of events, deleted ones left out, in order of their first event. */
export function foldHands(events: NoteEvent[]): Hand[] {
  return foldAll(events).flatMap(({ hand, ...note }) => (hand ? [{ ...note, hand }] : []));
}

function foldAll(events: NoteEvent[]): Note[] {
  return [...Map.groupBy(events, ({ noteId }) => noteId).values()].flatMap((own) => {
    const note = foldNote(own);
    return note && !note.deleted ? [note] : [];
  });
}

/** The events that set a field and that no later setter knew, in the note's order. */
function lastSetters<F extends keyof NoteFields>({ ordered, knew }: Ancestry, field: F) {
  const setters = ordered.flatMap((event) => {
    const value = 'deleted' in event.change ? undefined : event.change[field];
    return value === undefined ? [] : [{ event, value: value as NoteFields[F] }];
  });
  return setters.filter(({ event }) => !setters.some((other) => knew(other.event, event)));
}

function lastValue<F extends keyof NoteFields>(ancestry: Ancestry, field: F): NoteFields[F] | undefined {
  return lastSetters(ancestry, field).at(-1)?.value;
}

function joined(ancestry: Ancestry, field: 'evidence' | 'tags'): string[] {
  return [...new Set(lastSetters(ancestry, field).flatMap(({ value }) => value))];
}

/** Of two copies that were given for one page without knowing each other, both stand; none of a page taken out. */
function copiesOf(ancestry: Ancestry): Pick<Note, 'copies'> {
  const evidence = joined(ancestry, 'evidence');
  const all = lastSetters(ancestry, 'copies').flatMap(({ value }) => value ?? []);
  const unlike = new Map(all.map((copy) => [`${copy.of} ${copy.at}`, copy]));
  const copies = [...unlike.values()].filter(({ of }) => evidence.includes(of));
  return copies.length > 0 ? { copies } : {};
}

/** The figure of a claim by hand; of two that were given without knowing each other, both stand. */
function handOf(ancestry: Ancestry, first: NoteEvent): Pick<Note, 'hand' | 'handConflicts'> {
  // What began as a note stays one, whatever somebody's file makes of it later.
  if (!('hand' in first.change)) return {};
  const setters = lastSetters(ancestry, 'hand');
  const hand = setters.at(-1)?.value;
  if (!hand) return {};
  const others = setters
    .slice(0, -1)
    .flatMap(({ event: { author, at }, value }) =>
      value && JSON.stringify(value) !== JSON.stringify(hand) ? [{ author, at, figure: value }] : [],
    );
  return { hand, ...(others.length > 0 ? { handConflicts: others } : {}) };
}
