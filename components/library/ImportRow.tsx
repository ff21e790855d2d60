import type { ImportSummary, TransferService } from '../../lib/services/transfer-service.ts';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useWords } from '../ui/words.ts';
import { type ImportState, useImport } from './use-import.ts';

interface Props {
  transfer: TransferService;
  onChanged(): void;
}

/** Import of one file: what it would add, then the whole of it or nothing. */
export function ImportRow({ transfer, onChanged }: Props) {
  const words = useWords();
  const { state, check, take, cancel, forget } = useImport(transfer, onChanged);
  return (
    <section class="sheet-section">
      <h2>{words('transfer.import')}</h2>
      <div>
        <p class="sheet-text">{words('transfer.import.text')}</p>
        {state.kind === 'running' && <Running state={state} onCancel={cancel} />}
        {state.kind !== 'running' && state.kind !== 'checked' && (
          <FileButton
            label={words('transfer.import.act')}
            accept=".ndjson,.json,.txt"
            onFiles={([file]) => file && check(file)}
          />
        )}
        {(state.kind === 'checked' || state.kind === 'done') && (
          <Summary
            title={words(state.kind === 'checked' ? 'transfer.would-add' : 'transfer.added', {
              file: state.file.name,
            })}
            summary={state.summary}
          />
        )}
        {state.kind === 'checked' && (
          <div class="sheet-acts">
            <button type="button" class="button primary" onClick={() => take(state.file)}>
              {words('transfer.import-now')}
            </button>
            <button type="button" class="button" onClick={forget}>
              {words('action.cancel')}
            </button>
          </div>
        )}
        {state.kind === 'failed' && <ProblemNotice problem={state.problem} />}
      </div>
    </section>
  );
}

function Running({
  state,
  onCancel,
}: {
  state: Extract<ImportState, { kind: 'running' }>;
  onCancel(): void;
}) {
  const words = useWords();
  const { done, total } = state.progress;
  const doing = state.isDry ? 'transfer.checking' : 'transfer.importing';
  return (
    <Progress
      label={words(total ? `${doing}-of` : doing, { count: done, total: total ?? 0 })}
      done={done}
      total={total}
      cancel={words('action.cancel')}
      onCancel={onCancel}
    />
  );
}

function Summary({ title, summary }: { title: string; summary: ImportSummary }) {
  const words = useWords();
  return (
    <div class="sheet-summary" role="status">
      <p>
        <Foreign text={title} />
      </p>
      <ul>
        {(['reports', 'revisions', 'notes', 'facts', 'known'] as const).map((part) => (
          <li key={part}>{words(`transfer.${part}`, { count: summary[part] })}</li>
        ))}
      </ul>
    </div>
  );
}
