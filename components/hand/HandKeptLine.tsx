import { problemWords } from '../page/problem-words.ts';
import { clock, moment } from '../ui/dates.ts';
import { useLocale, useWords } from '../ui/words.ts';
import type { HandKept } from './use-hand-editor.ts';
import '../notes/notes.css';

/** Whether what was typed is kept, and that it was brought back. */
export function HandKeptLine({ kept }: { kept: HandKept }) {
  const words = useWords();
  const locale = useLocale();
  if (kept.kind === 'failed')
    return (
      <p role="alert" class="saved-line is-failed">
        {words('note.not-saved', { problem: problemWords(kept.problem, words).what })}
      </p>
    );
  return (
    <p role="status" class="saved-line meta">
      {kept.kind === 'back' && words('hand.back', { time: moment(kept.at, locale) })}
      {kept.kind === 'draft' && words('note.saved', { time: clock(kept.at, locale) })}
    </p>
  );
}
