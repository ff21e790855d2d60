import type { Problem } from '../../lib/model/problem.ts';
import type { PageState } from '../../lib/services/page-service.ts';
import { useWords, type Words } from '../ui/words.ts';
import { problemWords } from './problem-words.ts';

interface Props {
  state: PageState | null;
  problems: readonly Problem[];
  onPanel?: () => void;
}

function problemLine(problem: Problem, words: Words): string {
  const said = problemWords(problem, words);
  return words('problem.then', { safe: said.what, next: said.do });
}

/** What is less than usual on this page: no marks, nothing kept, only a part read. */
export function PageLimits({ state, problems, onPanel }: Props) {
  const words = useWords();
  const isBlocked = state?.frames === 'blocked';
  if (!isBlocked && !state?.ephemeral && problems.length === 0) return null;
  return (
    <div class="page-limit">
      {isBlocked && (
        <p>
          {words('popup.frames')}. {words('popup.frames.text')}{' '}
          {onPanel && (
            <button type="button" class="link" onClick={onPanel}>
              {words('link.panel')}
            </button>
          )}
        </p>
      )}
      {state?.ephemeral && <p>{words('popup.ephemeral')}</p>}
      {problems.map((problem) => (
        <p key={problem.code}>{problemLine(problem, words)}</p>
      ))}
    </div>
  );
}
