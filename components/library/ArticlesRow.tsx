import { useRef } from 'preact/hooks';
import type { TransferService } from '../../lib/services/transfer-service.ts';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useWords } from '../ui/words.ts';
import { ArticlesSummaryList } from './ArticlesSummaryList.tsx';
import { type ArticlesState, useArticles } from './use-articles.ts';
import { useDrop } from './use-drop.ts';

interface Props {
  transfer: TransferService;
  onChanged(): void;
}

/** Import of articles: NDJSON files, saved pages, or a folder of them, chosen or dropped. */
export function ArticlesRow({ transfer, onChanged }: Props) {
  const words = useWords();
  const { state, check, take, cancel, forget } = useArticles(transfer, onChanged);
  const isOpen = state.kind !== 'running' && state.kind !== 'checked';
  const place = useRef<HTMLElement>(null);
  const isOver = useDrop(place, isOpen ? check : null);
  return (
    <section class="sheet-section" ref={place}>
      <h2>{words('articles.title')}</h2>
      <div class={isOver ? 'drop-place is-over' : 'drop-place'}>
        <p class="sheet-text">{words('articles.text')}</p>
        {state.kind === 'running' && <Running state={state} onCancel={cancel} />}
        {isOpen && (
          <div class="sheet-acts">
            <FileButton
              label={words('articles.files')}
              accept=".ndjson,.jsonl,.html,.htm,.xhtml"
              many
              onFiles={check}
            />
            <FileButton label={words('articles.folder')} folder onFiles={check} />
          </div>
        )}
        {state.kind === 'nothing' && <p role="status">{words('articles.nothing')}</p>}
        {(state.kind === 'checked' || state.kind === 'done') && (
          <ArticlesSummaryList summary={state.summary} isDone={state.kind === 'done'} />
        )}
        {state.kind === 'checked' && (
          <div class="sheet-acts">
            <button
              type="button"
              class="button primary"
              disabled={state.summary.fresh === 0}
              onClick={() => take(state.files)}
            >
              {words('articles.take')}
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
  state: { isDry, progress },
  onCancel,
}: {
  state: Extract<ArticlesState, { kind: 'running' }>;
  onCancel(): void;
}) {
  const words = useWords();
  const { file, done, total, articles } = progress;
  const isOneFile = total === 1 && articles.total > 0;
  return (
    <Progress
      label={words(isDry ? 'articles.checking' : 'articles.reading', {
        file,
        count: isOneFile ? articles.done : done + 1,
        total: isOneFile ? articles.total : total,
      })}
      done={isOneFile ? articles.done : done}
      total={isOneFile ? articles.total : total}
      cancel={words('action.cancel')}
      onCancel={onCancel}
    />
  );
}
