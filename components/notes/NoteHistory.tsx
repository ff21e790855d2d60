import { useEffect, useState } from 'preact/hooks';
import type { Note, NoteEvent } from '../../lib/model/note.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import { moment } from '../ui/dates.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useLocale, useWords, type Words } from '../ui/words.ts';
import { ratingWord } from './rating-word.ts';
import './notes.css';

interface Props {
  notes: NoteService;
  note: Note;
  onUndone(): void;
}

/** Every change of a note, newest first; the last one can be taken back, and that too is kept. */
export function NoteHistory({ notes, note, onUndone }: Props) {
  const words = useWords();
  const locale = useLocale();
  const [events, setEvents] = useState<NoteEvent[]>([]);
  const [said, setSaid] = useState('');
  const heads = note.heads.join();
  useEffect(() => {
    notes.history(note.id).then(setEvents, () => setEvents([]));
  }, [notes, note.id, heads]);
  if (events.length === 0) return null;
  const undo = async () => {
    const result = await notes.undo(note.id);
    if (!result.ok) return;
    setSaid(words('note.undone'));
    onUndone();
  };
  return (
    <details class="note-history">
      <summary>{words('note.history')}</summary>
      <p>
        <button type="button" class="button" disabled={events.length < 2} onClick={() => void undo()}>
          {words('note.undo-last')}
        </button>{' '}
        <span class="meta" role="status">
          {said}
        </span>
      </p>
      <ol reversed>
        {events.toReversed().map((event) => (
          <li key={event.id}>
            <p class="meta">
              <Foreign
                text={words('note.event', {
                  time: moment(event.at, locale),
                  author: event.author || words('note.by-nobody'),
                })}
              />
            </p>
            {changesOf(event, words).map((change) => (
              <p key={change}>
                <Foreign text={change} />
              </p>
            ))}
            {'text' in event.change && event.change.text && (
              <p class="note-paragraph">
                <Foreign text={event.change.text} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What an event changed, field by field; the text stands below. */
function changesOf({ change, target }: NoteEvent, words: Words): string[] {
  if ('deleted' in change) return [words('note.event.deleted')];
  const { rating, tags, status } = change;
  return [
    ...(target ? [words('note.event.made')] : []),
    ...(rating ? [words('note.event.rating', { rating: ratingWord(rating, words) ?? '' })] : []),
    ...(rating === null && !target ? [words('note.event.no-rating')] : []),
    ...(tags?.length ? [words('note.event.tags', { tags: tags.join(', ') })] : []),
    ...(tags?.length === 0 ? [words('note.event.no-tags')] : []),
    ...(change.evidence ? [words('note.event.evidence')] : []),
    ...(change.copies ? [words('note.event.copies')] : []),
    ...(change.text === undefined ? [] : [words('note.event.text')]),
    ...(status ? [words(`note.event.${status}`)] : []),
  ];
}
