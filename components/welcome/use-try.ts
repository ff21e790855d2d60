import { useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import { problemOf } from '../page/problem-of.ts';
import type { TriedArticle } from './TryArticle.tsx';

/** Reads the bundled article when asked to. */
export function useTry(readBundled: () => Promise<TriedArticle>) {
  const [tried, setTried] = useState<TriedArticle | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isReading, setReading] = useState(false);
  const start = async () => {
    setReading(true);
    try {
      setTried(await readBundled());
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error));
    }
    setReading(false);
  };
  return { tried, problem, isReading, start };
}
