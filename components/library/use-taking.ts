import { useRef, useState } from 'preact/hooks';
import type { Problem, Result } from '../../lib/model/problem.ts';
import { problemOf } from '../page/problem-of.ts';

/** How far an import is: first the files are checked, then somebody says yes. */
export type Taking<Files, Progress, Summary> =
  | { kind: 'idle' }
  | { kind: 'running'; isDry: boolean; progress: Progress }
  | { kind: 'checked' | 'done'; files: Files; summary: Summary }
  | { kind: 'failed'; problem: Problem };

interface Options<Progress> {
  dryRun: boolean;
  progress(now: Progress): void;
  signal: AbortSignal;
}

/**
 * Takes files in: a dry run says what would be added, and only then anything is.
 * @param importThem does either
 * @param onChanged called when something may have been added
 */
export function useTaking<Files, Progress, Summary>(
  importThem: (files: Files, options: Options<Progress>) => Promise<Result<Summary>>,
  onChanged: () => void,
) {
  const [state, setState] = useState<Taking<Files, Progress, Summary>>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  const run = async (files: Files, dryRun: boolean) => {
    control.current = new AbortController();
    const progress = (now: Progress) => setState({ kind: 'running', isDry: dryRun, progress: now });
    try {
      const result = await importThem(files, { dryRun, progress, signal: control.current.signal });
      if (!dryRun) onChanged();
      if (!result.ok) return setState({ kind: 'failed', problem: result.problem });
      setState({ kind: dryRun ? 'checked' : 'done', files, summary: result.value });
    } catch (error) {
      setState({ kind: 'failed', problem: problemOf(error) });
    }
  };
  return {
    state,
    check: (files: Files) => void run(files, true),
    take: (files: Files) => void run(files, false),
    cancel: () => control.current?.abort(),
    forget: () => setState({ kind: 'idle' }),
  };
}
