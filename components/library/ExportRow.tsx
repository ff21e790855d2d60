import { useState } from 'preact/hooks';
import type { OfferedFormat, TransferService } from '../../lib/services/transfer-service.ts';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useWords } from '../ui/words.ts';
import { ExportSummaryList } from './ExportSummaryList.tsx';
import { PublishedAt, publishedAddress } from './PublishedAt.tsx';
import { useExport } from './use-export.ts';

interface Props {
  transfer: TransferService;
  format: OfferedFormat;
}

/** Export in one format: what the file would hold, then the file, with progress and a way out. */
export function ExportRow({ transfer, format }: Props) {
  const words = useWords();
  const { state, check, save, cancel, forget } = useExport(transfer, format);
  const [address, setAddress] = useState('');
  const name = words(`format.${format.name}`);
  const isPublished = format.name === 'claim-review';
  const publishedAt = isPublished ? publishedAddress(address) : '';
  return (
    <li class="export-row">
      <div class="export-line">
        <p>
          <b>{name}</b> <span class="meta">{words(`format.${format.name}.text`)}</span>
        </p>
        {state.kind !== 'running' && state.kind !== 'checked' && (
          <button
            type="button"
            class="button"
            aria-label={`${words('transfer.export.act')} ${name}`}
            onClick={check}
          >
            {words('transfer.export.act')}
          </button>
        )}
      </div>
      {state.kind === 'running' && (
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
      )}
      {(state.kind === 'checked' || state.kind === 'done') && (
        <ExportSummaryList format={format.name} summary={state.summary} isDone={state.kind === 'done'} />
      )}
      {state.kind === 'checked' && (
        <>
          {isPublished && <PublishedAt address={address} onAddress={setAddress} />}
          <div class="sheet-acts">
            <button
              type="button"
              class="button primary"
              disabled={state.summary.written === 0 || publishedAt === null}
              onClick={() => save(publishedAt ?? '')}
            >
              {words('transfer.export.save')}
            </button>
            <button type="button" class="button" onClick={forget}>
              {words('action.cancel')}
            </button>
          </div>
        </>
      )}
      {state.kind === 'failed' && <ProblemNotice problem={state.problem} />}
    </li>
  );
}
