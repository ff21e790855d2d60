import { Progress } from '../ui/Progress.tsx';
import { useLate } from '../ui/use-late.ts';
import { useWords } from '../ui/words.ts';
import { CopyDiagnosis } from './CopyDiagnosis.tsx';
import { Notice } from './Notice.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { noticeOf } from './page-notice.ts';
import type { PageView } from './use-page.ts';

/** What stands in place of the claims while a page is read, or when it can't be. */
export function PageNotice({ view }: { view: PageView }) {
  const words = useWords();
  const late = useLate(view.reading);
  if (view.reading) return late ? <Reading onCancel={view.stop} /> : null;
  const { problem: failure } = view;
  if (failure)
    return (
      <ProblemNotice problem={failure}>
        <button type="button" class="button" onClick={view.read}>
          {words('action.try-again')}
        </button>
        <CopyDiagnosis text={() => view.diagnosis(failure)} />
      </ProblemNotice>
    );
  const notice = noticeOf(view.state);
  if (!notice) return null;
  const again = notice.canRead && (
    <button type="button" class="button" onClick={view.read}>
      {words(notice.isTrouble ? 'action.try-again' : 'popup.read-again')}
    </button>
  );
  const problem = view.state?.problem;
  if (problem && isTold(notice.key))
    return (
      <ProblemNotice problem={problem} isTrouble={notice.isTrouble}>
        {again}
        {notice.isTrouble && <CopyDiagnosis text={() => view.diagnosis(problem)} />}
      </ProblemNotice>
    );
  return (
    <Notice title={words(notice.key)} text={words(`${notice.key}.text`)} isTrouble={notice.isTrouble}>
      {again}
    </Notice>
  );
}

/** Where the problem says more than the state. */
function isTold(key: string): boolean {
  return key === 'popup.failed' || key === 'popup.restricted';
}

function Reading({ onCancel }: { onCancel(): void }) {
  const words = useWords();
  return (
    <div class="notice">
      <Progress label={words('popup.reading')} cancel={words('action.cancel')} onCancel={onCancel} />
    </div>
  );
}
