import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import type {
  ImportSummary,
  TransferProgress,
  TransferService,
} from '../../lib/services/transfer-service.ts';
import { problemOf } from '../page/problem-of.ts';

/** How far an import is: first the file is checked, then somebody says yes. */
export type ImportState =
  | { kind: 'idle' }
  | { kind: 'running'; isDry: boolean; progress: TransferProgress }
  | { kind: 'checked' | 'done'; file: File; summary: ImportSummary }
  | { kind: 'failed'; problem: Problem };

/** Imports a file: a dry run shows what would be added, then all of it or nothing. */
export function useImport(transfer: TransferService, onChanged: () => void) {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  const run = async (file: File, dryRun: boolean) => {
    control.current = new AbortController();
    const told = (progress: TransferProgress) => setState({ kind: 'running', isDry: dryRun, progress });
    told({ done: 0, phase: 'reading' });
    try {
      const options = { dryRun, progress: told, signal: control.current.signal };
      const result = await transfer.importFile(file.stream(), options);
      if (!result.ok) return setState({ kind: 'failed', problem: result.problem });
      setState({ kind: dryRun ? 'checked' : 'done', file, summary: result.value });
      if (!dryRun) onChanged();
    } catch (error) {
      setState({ kind: 'failed', problem: problemOf(error) });
    }
  };
  return {
    state,
    check: (file: File) => void run(file, true),
    take: (file: File) => void run(file, false),
    cancel: () => control.current?.abort(),
    forget: () => setState({ kind: 'idle' }),
  };
}
