import type { ShownNote } from '../../lib/model/annotations.ts';
import { dayLong } from '../ui/dates.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import { ratingWord } from './rating-word.ts';
import './notes.css';

interface Props {
  shown: ShownNote;
  /** Takes a rating from elsewhere over, or gives it back; absent where nothing may be kept. */
  onCount?: ((noteId: string, counts: boolean) => void) | undefined;
}

/** A note to read: by whom, its rating and text; one written elsewhere says where, and counts only after a click. */
export function NoteView({ shown, onCount }: Props) {
  const words = useWords();
  const locale = useLocale();
  const { note, own, counts = false } = shown;
  const date = dayLong(note.target.published ?? note.createdAt, locale);
  return (
    <div class="note-view">
      <p class="meta">
        <Foreign text={byLine(note.author, ratingWord(note.rating, words), words)} />
      </p>
      {!own && (
        <p class="meta">
          <Foreign text={words('note.elsewhere', { title: note.target.title, date })} />
        </p>
      )}
      <NoteParagraph text={note.text} />
      {!own && note.rating && onCount && (
        <button type="button" class="link bar-link" onClick={() => onCount(note.id, !counts)}>
          {words(counts ? 'note.counts-no-more' : 'note.counts-here')}
        </button>
      )}
      {note.conflicts.map((text) => (
        <div key={text}>
          <p class="meta">{words('note.other-text')}</p>
          <NoteParagraph text={text} />
        </div>
      ))}
    </div>
  );
}

function NoteParagraph({ text }: { text: string }) {
  return text ? (
    <p class="note-paragraph">
      <Foreign text={text} />
    </p>
  ) : null;
}

function byLine(author: string, rating: string | null, words: ReturnType<typeof useWords>): string {
  const by = author ? words('note.by', { author }) : words('note.by-nobody');
  return rating ? words('and-so', { first: by, second: rating.toLowerCase() }) : by;
}
