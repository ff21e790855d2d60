import { problemWords } from '../page/problem-words.ts';
import { clock } from '../ui/dates.ts';
import { useLocale, useWords } from '../ui/words.ts';
import type { Saved } from './note-draft.ts';
import type { Wait } from './use-wait.ts';

interface Props {
  saved: Saved;
  /** For what is saved of a newer text than `saved` speaks of. */
  wait: Wait;
  onRestore(noteId: string): void;
}

/** The only feedback on saving: when, or what went wrong and what is safe. */
export function SavedLine({ saved, wait, onRestore }: Props) {
  const words = useWords();
  const locale = useLocale();
  if (saved.kind === 'failed')
    return (
      <p role="alert" class="saved-line is-failed" aria-busy={wait !== 'none'}>
        {words('note.not-saved', {
          problem: problemWords(saved.problem, words).what,
        })}
      </p>
    );
  return (
    <p role="status" class="saved-line meta" aria-busy={wait !== 'none'}>
      {savedWords(wait === 'long' ? { kind: 'saving' } : saved, words, locale)}{' '}
      {saved.kind === 'deleted' && saved.noteId && (
        <button type="button" class="link" onClick={() => saved.noteId && onRestore(saved.noteId)}>
          {words('action.undo')}
        </button>
      )}
    </p>
  );
}

function savedWords(
  saved: Exclude<Saved, { kind: 'failed' }>,
  words: ReturnType<typeof useWords>,
  locale: string,
) {
  switch (saved.kind) {
    case 'draft':
      return words('note.saved', { time: clock(saved.at, locale) });
    case 'published':
      return words('note.published', { time: clock(saved.at, locale) });
    case 'saving':
      return words('note.saving');
    case 'deleted':
      return words('note.deleted');
    case 'nothing':
      return '';
  }
}
