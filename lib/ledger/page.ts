/** A place in a list that is ordered newest first; equal times are told apart by id. */
export interface Place {
  at: string;
  id: string;
}

/** Newest first, then by id. */
export function byNewest(a: Place, b: Place): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

/** The cursor that stands for a place. */
export function cursorOf({ at, id }: Place): string {
  return `${at}|${id}`;
}

/** The place of a cursor, null for none. */
export function placeOf(cursor: string | undefined): Place | null {
  if (!cursor) return null;
  const bar = cursor.indexOf('|');
  return { at: cursor.slice(0, bar), id: cursor.slice(bar + 1) };
}
