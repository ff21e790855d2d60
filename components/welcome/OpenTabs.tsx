import type { TabsService } from '../../lib/services/tabs-service.ts';
import { problemWords } from '../page/problem-words.ts';
import { Progress } from '../ui/Progress.tsx';
import { useWords, type Words } from '../ui/words.ts';
import { type TabsState, useTabs } from './use-tabs.ts';

/** A way to a library that isn't empty: read what is open already. */
export function OpenTabs({ tabs }: { tabs: TabsService }) {
  const words = useWords();
  const { state, start, cancel } = useTabs(tabs);
  return (
    <li>
      <div>
        <b>{words('welcome.tabs')}</b>
        <p class="meta">{words('welcome.tabs.text')}</p>
        {state.kind === 'running' ? (
          <Progress
            label={words('welcome.tabs.reading', {
              done: state.progress.done + 1,
              total: state.progress.total,
            })}
            done={state.progress.done}
            total={state.progress.total}
            cancel={words('action.cancel')}
            onCancel={cancel}
          />
        ) : (
          <p role="status">{outcome(state, words)}</p>
        )}
      </div>
      {state.kind !== 'running' && (
        <button type="button" class="button" onClick={start}>
          {words('welcome.tabs.act')}
        </button>
      )}
    </li>
  );
}

function outcome(state: TabsState, words: Words): string {
  if (state.kind === 'refused') return words('welcome.tabs.refused');
  if (state.kind === 'failed') return problemWords(state.problem, words).what;
  if (state.kind !== 'done') return '';
  const { articles, others } = state.read;
  const read = words('welcome.tabs.articles', { count: articles });
  const left = others > 0 ? words('welcome.tabs.others', { count: others }) : '';
  const said = words('problem.then', { safe: read, next: left });
  return state.isCancelled
    ? words('problem.then', { safe: words('welcome.tabs.cancelled'), next: said })
    : said;
}
