import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Annotations } from '../../lib/model/annotations.ts';
import type { Problem } from '../../lib/model/problem.ts';
import type { PageService, PageState } from '../../lib/services/page-service.ts';

import { problemOf } from './problem-of.ts';

/** The page of one tab as a surface shows it. */
export interface PageView {
  tabId: number;
  /** Null before anything is known of it. */
  state: PageState | null;
  annotations: Annotations | null;
  /** Set where the library or the browser failed; the claims can't be shown then. */
  problem: Problem | null;
  /** True from asking for the reading until its answer. */
  reading: boolean;
  read(): void;
  /** Gives the reading up and leaves the page as it was. */
  stop(): void;
  /** A problem as plain text for whoever looks into it. */
  diagnosis(problem: Problem): string;
}

/**
 * What is known of a tab's page, kept up to date.
 * @param startReading true where opening the surface starts the reading (popup)
 */
export function usePage(page: PageService, tabId: number, startReading: boolean): PageView {
  const [state, setState] = useState<PageState | null>(null);
  const [annotations, setAnnotations] = useState<Annotations | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [reading, setReading] = useState(startReading);
  const turn = useRef(0);

  const refresh = useCallback(
    async (known?: PageState) => {
      turn.current += 1;
      const now = turn.current;
      try {
        const next = known ?? (await page.state(tabId));
        if (now === turn.current) setState(next);
        const found = next?.status === 'read' ? await page.annotations(tabId) : null;
        if (now !== turn.current) return;
        setAnnotations(found);
        setProblem(null);
      } catch (error) {
        if (now === turn.current) setProblem(problemOf(error));
      }
    },
    [page, tabId],
  );

  const read = useCallback(async () => {
    setReading(true);
    try {
      await refresh(await page.read(tabId));
    } catch (error) {
      setProblem(problemOf(error));
    }
    setReading(false);
  }, [page, tabId, refresh]);

  const stop = useCallback(async () => {
    await page.stop(tabId);
    setReading(false);
    await refresh();
  }, [page, tabId, refresh]);

  useEffect(() => {
    const first = refresh();
    if (startReading) void first.then(read);
    return page.onChange(tabId, () => void refresh());
  }, [page, tabId, startReading, refresh, read]);

  return {
    tabId,
    state,
    annotations,
    problem,
    reading,
    read: () => void read(),
    stop: () => void stop(),
    diagnosis: page.diagnosis,
  };
}
