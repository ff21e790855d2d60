import type { Wait } from '../notes/use-wait.ts';
import { problemWords } from '../page/problem-words.ts';
import { clock, moment } from '../ui/dates.ts';
import { useLocale, useWords } from '../ui/words.ts';
import type { HandKept } from './use-hand-editor.ts';
import '../notes/notes.css';

/** Whether what was typed is kept, and that it was brought back. */
export function HandKeptLine({ kept, wait }: { kept: HandKept; wait: Wait }) {
  const words = useWords();
  const locale = useLocale();
  if (kept.kind === 'failed')
    return (
      <p role="alert" class="saved-line is-failed" aria-busy={wait !== 'none'}>
        {words('note.not-saved', { problem: problemWords(kept.problem, words).what })}
      </p>
    );
  return (
    <p role="status" class="saved-line meta" aria-busy={wait !== 'none'}>
      {wait === 'long' ? words('note.saving') : keptWords(kept, words, locale)}
    </p>
  );
}

function keptWords(
  kept: Exclude<HandKept, { kind: 'failed' }>,
  words: ReturnType<typeof useWords>,
  locale: string,
): string {
  switch (kept.kind) {
    case 'back':
      return words('hand.back', { time: moment(kept.at, locale) });
    case 'draft':
      return words('note.saved', { time: clock(kept.at, locale) });
    case 'nothing':
      return '';
  }
}
