import type { ArticlesSummary } from '../../lib/services/transfer-service.ts';
import { problemWords } from '../page/problem-words.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useWords } from '../ui/words.ts';

/** More refusals than these are counted, not listed. */
const SHOWN = 12;

/** What was or would be taken in, and which files or lines are refused and why. */
export function ArticlesSummaryList({ summary, isDone }: { summary: ArticlesSummary; isDone: boolean }) {
  const words = useWords();
  const { fresh, known, refused } = summary;
  return (
    <>
      <p>{words(isDone ? 'articles.added' : 'articles.would-add')}</p>
      <ul>
        <li>{words('articles.fresh', { count: fresh })}</li>
        <li>{words('articles.known', { count: known })}</li>
      </ul>
      {refused.length > 0 && (
        <>
          <p>{words('articles.refused', { count: refused.length })}</p>
          <ul>
            {refused.slice(0, SHOWN).map(({ file, problem }, index) => (
              <li key={index}>
                <Foreign
                  text={words('articles.refused-file', { file, why: problemWords(problem, words).what })}
                />
              </li>
            ))}
          </ul>
          {refused.length > SHOWN && (
            <p>{words('articles.refused-more', { count: refused.length - SHOWN })}</p>
          )}
        </>
      )}
    </>
  );
}
