import type { TransferService } from '../../lib/services/transfer-service.ts';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useWords } from '../ui/words.ts';
import { useExport } from './use-export.ts';

/** Export of everything, with progress and a way out. */
export function ExportRow({ transfer }: { transfer: TransferService }) {
  const words = useWords();
  const { state, start, cancel } = useExport(transfer);
  return (
    <section class="sheet-section">
      <h2>{words('transfer.export')}</h2>
      <div>
        <p class="sheet-text">{words('transfer.export.text')}</p>
        {state.kind === 'running' ? (
          <Progress
            label={words(state.progress.total ? 'transfer.exporting-of' : 'transfer.exporting', {
              count: state.progress.done,
              total: state.progress.total ?? 0,
            })}
            done={state.progress.done}
            total={state.progress.total}
            cancel={words('action.cancel')}
            onCancel={cancel}
          />
        ) : (
          <button type="button" class="button" onClick={start}>
            {words('transfer.export.act')}
          </button>
        )}
        {state.kind === 'done' && (
          <p role="status">{words('transfer.exported', { count: state.documents })}</p>
        )}
        {state.kind === 'failed' && <ProblemNotice problem={state.problem} />}
      </div>
    </section>
  );
}
