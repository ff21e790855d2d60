import type { Problem } from '../../lib/model/problem.ts';
import { Notice } from '../page/Notice.tsx';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { useLate } from '../ui/use-late.ts';
import { useWords } from '../ui/words.ts';
import { hashOf } from './use-view.ts';

interface Props {
  rows: readonly unknown[] | null;
  problem: Problem | null;
  query: string;
  /** Messages `library.no-<what>` and `.text` say why there is nothing yet. */
  what: 'reports' | 'notes';
  onAgain(): void;
}

/** What stands in place of a list: failing, loading, nothing found, nothing yet. */
export function ListState({ rows, problem, query, what, onAgain }: Props) {
  const words = useWords();
  const isLate = useLate(rows === null && !problem);
  if (problem)
    return (
      <ProblemNotice problem={problem}>
        <button type="button" class="button" onClick={onAgain}>
          {words('action.try-again')}
        </button>
      </ProblemNotice>
    );
  if (rows === null) return isLate ? <p class="notice">{words('library.loading')}</p> : null;
  if (rows.length > 0) return null;
  const key = query ? 'library.nothing-found' : `library.no-${what}`;
  return (
    <Notice title={words(key)} text={words(`${key}.text`)}>
      {!query && what === 'reports' && (
        <a class="button" href={hashOf({ section: 'transfer' })}>
          {words('library.no-reports.act')}
        </a>
      )}
    </Notice>
  );
}
