import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LibraryService } from '../../lib/services/library-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';

export type Totals = Awaited<ReturnType<LibraryService['totals']>>;

/** How much is kept; counted again when notes change or something asks for it. */
export function useTotals(library: LibraryService, notes: NoteService) {
  const [totals, setTotals] = useState<Totals | null>(null);
  const count = useCallback(() => {
    library.totals().then(setTotals, () => setTotals(null));
  }, [library]);
  useEffect(() => {
    count();
    return notes.onChange(count);
  }, [count, notes]);
  return { totals, count };
}
