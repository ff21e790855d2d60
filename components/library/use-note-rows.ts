import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Note } from '../../lib/model/note.ts';
import type { LibraryService } from '../../lib/services/library-service.ts';
import { type Rows, useRows } from './use-rows.ts';

/** More than any window shows, with the rows that a list keeps beyond its edges. */
const FIRST = 60;

/** The list of notes: its first rows at once, all of them as soon as those are drawn. A search reads all. */
export function useNoteRows(library: LibraryService, query: string) {
  const [isDrawn, setDrawn] = useState(false);
  const load = useCallback(
    async (text: string): Promise<Rows<Note>> => {
      if (isDrawn || text !== '') return { rows: await library.notes({ query: text }) };
      const rows = await library.latestNotes(FIRST);
      return rows.length < FIRST ? { rows } : { rows, next: 'all' };
    },
    [library, isDrawn],
  );
  const list = useRows<Note>(load, query);
  const hasMore = list.rows !== null && !list.isWhole;
  useEffect(() => {
    if (!hasMore) return;
    const timer = setTimeout(() => setDrawn(true), 0);
    return () => clearTimeout(timer);
  }, [hasMore]);
  return list;
}
