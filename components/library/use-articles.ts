import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import type {
  ArticlesProgress,
  ArticlesSummary,
  ImportSource,
  TransferService,
} from '../../lib/services/transfer-service.ts';
import { problemOf } from '../page/problem-of.ts';

/** How far an import of articles is: first the files are checked, then somebody says yes. */
export type ArticlesState =
  | { kind: 'idle' | 'nothing' }
  | { kind: 'running'; isDry: boolean; progress: ArticlesProgress }
  | { kind: 'checked' | 'done'; files: ImportSource[]; summary: ArticlesSummary }
  | { kind: 'failed'; problem: Problem };

/** Imports articles from files: a dry run says what would be added, then each file goes in whole or not at all. */
export function useArticles(transfer: TransferService, onChanged: () => void) {
  const [state, setState] = useState<ArticlesState>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  const run = async (files: ImportSource[], dryRun: boolean) => {
    control.current = new AbortController();
    try {
      const result = await transfer.importArticles(files, {
        dryRun,
        progress: (progress) => setState({ kind: 'running', isDry: dryRun, progress }),
        signal: control.current.signal,
      });
      if (!dryRun) onChanged();
      if (!result.ok) return setState({ kind: 'failed', problem: result.problem });
      setState({ kind: dryRun ? 'checked' : 'done', files, summary: result.value });
    } catch (error) {
      setState({ kind: 'failed', problem: problemOf(error) });
    }
  };
  const check = (chosen: ImportSource[]) => {
    const files = chosen.filter(({ name }) => transfer.mayHoldArticles(name));
    if (files.length === 0) setState({ kind: 'nothing' });
    else void run(files, true);
  };
  return {
    state,
    check,
    take: (files: ImportSource[]) => void run(files, false),
    cancel: () => control.current?.abort(),
    forget: () => setState({ kind: 'idle' }),
  };
}
