import type { ShownNote } from '../../lib/model/annotations.ts';
import { dayLong } from '../ui/dates.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import { ratingWord } from './rating-word.ts';
import './notes.css';

/** A note to read: by whom, its rating and text; one written elsewhere says where. */
export function NoteView({ shown }: { shown: ShownNote }) {
  const words = useWords();
  const locale = useLocale();
  const { note, own } = shown;
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
