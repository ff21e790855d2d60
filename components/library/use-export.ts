import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import type { TransferProgress, TransferService } from '../../lib/services/transfer-service.ts';
import { problemOf } from '../page/problem-of.ts';
import { saveFile } from '../timeline/save-file.ts';

/** How far an export is. */
export type ExportState =
  | { kind: 'idle' }
  | { kind: 'running'; progress: TransferProgress }
  | { kind: 'done'; documents: number }
  | { kind: 'failed'; problem: Problem };

/** The day, for the file's name. */
function fileName(): string {
  return `claimlight-${new Date().toISOString().slice(0, 10)}.ndjson`;
}

/** Writes everything into one file: nothing is saved unless all of it was written. */
export function useExport(transfer: TransferService) {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  const start = async () => {
    const chunks: string[] = [];
    control.current = new AbortController();
    setState({ kind: 'running', progress: { done: 0, phase: 'reading' } });
    try {
      const result = await transfer.exportAll(
        async (chunk) => {
          chunks.push(chunk);
        },
        (progress) => setState({ kind: 'running', progress }),
        control.current.signal,
      );
      if (!result.ok) return setState({ kind: 'failed', problem: result.problem });
      saveFile(fileName(), 'application/x-ndjson', chunks);
      setState({ kind: 'done', documents: result.value.documents });
    } catch (error) {
      setState({ kind: 'failed', problem: problemOf(error) });
    }
  };
  return { state, start, cancel: () => control.current?.abort() };
}
