import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import type { TabsProgress, TabsRead, TabsService } from '../../lib/services/tabs-service.ts';

/** How far the reading of the open tabs is. */
export type TabsState =
  | { kind: 'idle' | 'refused' }
  | { kind: 'running'; progress: TabsProgress }
  | { kind: 'done'; read: TabsRead; isCancelled: boolean }
  | { kind: 'failed'; problem: Problem };

/** Reads the open tabs, once the reader asks for it. */
export function useTabs(tabs: TabsService) {
  const [state, setState] = useState<TabsState>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  const start = async () => {
    control.current = new AbortController();
    const { signal } = control.current;
    // Straight from the click: the browser asks only then.
    const result = await tabs.readOpenTabs((progress) => setState({ kind: 'running', progress }), signal);
    if (!result) return setState({ kind: 'refused' });
    setState(
      result.ok
        ? { kind: 'done', read: result.value, isCancelled: signal.aborted }
        : { kind: 'failed', problem: result.problem },
    );
  };
  return { state, start: () => void start(), cancel: () => control.current?.abort() };
}
