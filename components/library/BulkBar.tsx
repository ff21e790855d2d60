import { useState } from 'preact/hooks';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { useWords } from '../ui/words.ts';
import type { Bulk } from './use-bulk.ts';

/**
 * Above the list of notes: how many are selected, and what may be done to all of them. All are selected only once
 * the whole list is there.
 */
export function BulkBar({ bulk, isWhole }: { bulk: Bulk; isWhole: boolean }) {
  const words = useWords();
  const { selected, total, outcome } = bulk;
  const isAll = selected.size === total;
  return (
    <div class="bulk">
      <div class="bulk-line">
        <span class="meta" role="status">
          {selected.size > 0 && words('bulk.selected', { count: selected.size })}{' '}
          {outcome?.kind === 'done' && words('bulk.done', { count: outcome.changed.length })}
        </span>
        {outcome?.kind === 'done' && outcome.changed.length > 0 && (
          <button type="button" class="link bar-link" onClick={bulk.undo}>
            {words('action.undo')}
          </button>
        )}
        <button
          type="button"
          class={`link bar-link${isWhole ? '' : ' is-awaited'}`}
          onClick={isAll ? bulk.none : bulk.all}
        >
          {isAll ? words('bulk.none') : words('bulk.all', { count: total })}
        </button>
      </div>
      {outcome?.kind === 'failed' && <ProblemNotice problem={outcome.problem} />}
      {selected.size > 0 && <Acts bulk={bulk} />}
    </div>
  );
}

function Acts({ bulk: { selected, change } }: { bulk: Bulk }) {
  const words = useWords();
  const [tag, setTag] = useState('');
  const [asking, setAsking] = useState(false);
  const written = tag.trim().toLowerCase();
  return (
    <fieldset class="bulk-acts" aria-label={words('bulk.acts')}>
      <input
        class="field"
        aria-label={words('bulk.tag')}
        placeholder={words('bulk.tag.placeholder')}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      {(['tag', 'untag'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          class="button"
          disabled={!written}
          onClick={() => change({ kind, tag: written })}
        >
          {words(kind === 'tag' ? 'bulk.add-tag' : 'bulk.remove-tag')}
        </button>
      ))}
      <button type="button" class="button" onClick={() => change({ kind: 'status', status: 'published' })}>
        {words('bulk.publish')}
      </button>
      <button type="button" class="button" onClick={() => change({ kind: 'status', status: 'draft' })}>
        {words('bulk.draft')}
      </button>
      <button type="button" class="button danger" onClick={() => setAsking(true)}>
        {words('bulk.delete')}
      </button>
      {asking && (
        <Confirm
          title={words('bulk.delete.title', { count: selected.size })}
          text={words('bulk.delete.text')}
          act={words('action.delete')}
          cancel={words('action.cancel')}
          onCancel={() => setAsking(false)}
          onAct={() => {
            setAsking(false);
            change({ kind: 'delete' });
          }}
        />
      )}
    </fieldset>
  );
}
