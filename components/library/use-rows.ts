import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import { problemOf } from '../page/problem-of.ts';

/** One page of a list; `next` is the cursor of the following one. */
export interface Rows<T> {
  rows: T[];
  next?: string;
}

type Load<T> = (query: string, after: string | undefined) => Promise<Rows<T>>;

/** Typing is quicker than a look-up: only a pause asks. */
const PAUSE_MS = 120;

/** A searchable list, loaded page by page; answers to an older query are dropped. */
export function useRows<T>(load: Load<T>, query: string) {
  const [rows, setRows] = useState<T[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const cursor = useRef<string | undefined>(undefined);
  const turn = useRef(0);
  const isLoading = useRef(false);

  const fetchPage = useCallback(
    async (after: string | undefined) => {
      const now = turn.current;
      isLoading.current = true;
      try {
        const page = await load(query, after);
        if (now !== turn.current) return;
        cursor.current = page.next;
        setRows((before) => (after && before ? [...before, ...page.rows] : page.rows));
        setProblem(null);
      } catch (error) {
        if (now === turn.current) setProblem(problemOf(error));
      } finally {
        if (now === turn.current) isLoading.current = false;
      }
    },
    [load, query],
  );

  useEffect(() => {
    turn.current += 1;
    const timer = setTimeout(() => void fetchPage(undefined), query ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [fetchPage, query]);

  const more = useCallback(() => {
    if (cursor.current && !isLoading.current) void fetchPage(cursor.current);
  }, [fetchPage]);
  const again = useCallback(() => void fetchPage(undefined), [fetchPage]);
  return { rows, problem, more, again, isWhole: cursor.current === undefined };
}
