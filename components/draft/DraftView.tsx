import { useState } from 'preact/hooks';
import type { Draft, DraftService } from '../../lib/services/draft-service.ts';
import { CountedClaims } from '../page/CountedClaims.tsx';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useWords } from '../ui/words.ts';
import { CheckedText } from './CheckedText.tsx';
import { DraftForm } from './DraftForm.tsx';
import { useDraft } from './use-draft.ts';
import './draft.css';

/** The reader's own day, as a date field writes it. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A text of one's own, set beside what is kept; it is held by this view alone, and gone with it. */
export function DraftView({ drafts }: { drafts: DraftService }) {
  const words = useWords();
  const [draft, setDraft] = useState<Draft>(() => ({ title: '', text: '', date: today() }));
  const { state, check, edit } = useDraft(drafts);
  return (
    <div class="draft" data-scrolls>
      <CountedClaims claims={state.kind === 'checked' ? state.checked.annotations.claims : null} />
      {state.kind === 'checked' ? (
        <CheckedText checked={state.checked} onEdit={edit} />
      ) : (
        <>
          <h1 class="title">{words('library.draft')}</h1>
          {state.kind === 'reading' ? (
            <Progress label={words('draft.checking')} cancel={words('action.cancel')} onCancel={edit} />
          ) : (
            <>
              {state.problem && <ProblemNotice problem={state.problem} />}
              <DraftForm draft={draft} onDraft={setDraft} onCheck={() => void check(draft)} />
            </>
          )}
        </>
      )}
    </div>
  );
}
