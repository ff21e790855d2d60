import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import type {
  ExportSummary,
  OfferedFormat,
  TransferProgress,
  TransferService,
} from '../../lib/services/transfer-service.ts';
import { problemOf } from '../page/problem-of.ts';
import { saveFile } from '../timeline/save-file.ts';
import { useLocale } from '../ui/words.ts';

/** How far an export is: first it is counted, then somebody says yes. */
export type ExportState =
  | { kind: 'idle' }
  | { kind: 'running'; progress: TransferProgress }
  | { kind: 'checked' | 'done'; summary: ExportSummary }
  | { kind: 'failed'; problem: Problem };

/** The day, for the file's name. */
function fileName({ name, extension }: OfferedFormat): string {
  const what = name === 'backup' ? '' : `-${name}`;
  return `claimlight${what}-${new Date().toISOString().slice(0, 10)}.${extension}`;
}

/** Writes one file: nothing is saved unless all of it was written. */
export function useExport(transfer: TransferService, format: OfferedFormat) {
  const locale = useLocale();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  const run = async (dryRun: boolean, publishedAt: string) => {
    const chunks: string[] = [];
    control.current = new AbortController();
    setState({ kind: 'running', progress: { done: 0, phase: 'reading' } });
    try {
      const result = await transfer.exportAs(format.name, {
        dryRun,
        write: async (chunk) => {
          chunks.push(chunk);
        },
        progress: (progress) => setState({ kind: 'running', progress }),
        signal: control.current.signal,
        locale,
        ...(publishedAt ? { publishedAt } : {}),
      });
      if (!result.ok) return setState({ kind: 'failed', problem: result.problem });
      if (!dryRun) saveFile(fileName(format), format.mediaType, chunks);
      setState({ kind: dryRun ? 'checked' : 'done', summary: result.value });
    } catch (error) {
      setState({ kind: 'failed', problem: problemOf(error) });
    }
  };
  return {
    state,
    check: () => void run(true, ''),
    save: (publishedAt: string) => void run(false, publishedAt),
    cancel: () => control.current?.abort(),
    forget: () => setState({ kind: 'idle' }),
  };
}
