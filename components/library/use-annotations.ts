import { useEffect, useState } from 'preact/hooks';
import type { Annotations } from '../../lib/model/annotations.ts';
import type { Problem } from '../../lib/model/problem.ts';
import { problemOf } from '../page/problem-of.ts';
import type { StoryServices } from './ChosenClaim.tsx';

interface Found {
  /** Undefined while looked up, null where the report is no longer kept. */
  annotations: Annotations | null | undefined;
  problem: Problem | null;
}

/** A kept report with its claims, cross-checked afresh, and again when notes change or the reader says something of figures. */
export function useAnnotations({ library, notes, facts }: StoryServices, revisionId: string | null): Found {
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
    const stops = [notes.onChange(() => void look()), facts.onChange(() => void look())];
    return () => {
      here = false;
      for (const stop of stops) stop();
    };
  }, [library, notes, facts, revisionId]);
  return found;
}
