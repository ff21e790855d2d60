import type { Draft } from '../../lib/services/draft-service.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  draft: Draft;
  onDraft(draft: Draft): void;
  onCheck(): void;
}

/** Headline, date and text of a draft. */
export function DraftForm({ draft, onDraft, onCheck }: Props) {
  const words = useWords();
  return (
    <form
      class="draft-form"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <p class="meta">{words('draft.text')}</p>
      <div class="draft-fields">
        <label>
          <span>{words('draft.headline')}</span>
          <input
            class="field"
            value={draft.title}
            onInput={(event) => onDraft({ ...draft, title: event.currentTarget.value })}
          />
        </label>
        <label>
          <span>{words('draft.date')}</span>
          <input
            class="field"
            type="date"
            value={draft.date}
            onInput={(event) => onDraft({ ...draft, date: event.currentTarget.value })}
          />
        </label>
      </div>
      <label>
        <span>{words('draft.words')}</span>
        <textarea
          class="field draft-words"
          value={draft.text}
          onInput={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
        />
      </label>
      <button type="submit" class="button primary" disabled={!draft.text.trim()}>
        {words('draft.check')}
      </button>
    </form>
  );
}
