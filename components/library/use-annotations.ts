import { useEffect, useState } from 'preact/hooks';
import type { Annotations } from '../../lib/model/annotations.ts';
import type { Problem } from '../../lib/model/problem.ts';
import type { LibraryService } from '../../lib/services/library-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import { problemOf } from '../page/problem-of.ts';

interface Found {
  /** Undefined while looked up, null where the report is no longer kept. */
  annotations: Annotations | null | undefined;
  problem: Problem | null;
}

/** A kept report with its claims, cross-checked afresh, and again when notes change. */
export function useAnnotations(
  library: LibraryService,
  notes: NoteService,
  revisionId: string | null,
): Found {
  const [found, setFound] = useState<Found>({ annotations: undefined, problem: null });
  useEffect(() => {
    let here = true;
    const look = async () => {
      if (!revisionId) return;
      try {
        const annotations = await library.annotations(revisionId);
        if (here) setFound({ annotations, problem: null });
      } catch (error) {
        if (here) setFound({ annotations: undefined, problem: problemOf(error) });
      }
    };
    setFound({ annotations: undefined, problem: null });
    void look();
    const stop = notes.onChange(() => void look());
    return () => {
      here = false;
      stop();
    };
  }, [library, notes, revisionId]);
  return found;
}
