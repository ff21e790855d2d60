import { useState } from 'preact/hooks';
import type { Note } from '../../lib/model/note.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import { Printed } from '../claims/Printed.tsx';
import { linkToSentence } from '../claims/text-fragment.ts';
import { NoteEditor } from '../notes/NoteEditor.tsx';
import { NoteHistory } from '../notes/NoteHistory.tsx';
import { dayLong } from '../ui/dates.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { Pieces } from '../ui/Pieces.tsx';
import { useLocale, useWords } from '../ui/words.ts';

/** One note with the words it was written on. */
export function NotePane({ note, notes }: { note: Note; notes: NoteService }) {
  const words = useWords();
  const locale = useLocale();
  /** An editor reads its note once: after an undo another one opens. */
  const [turn, setTurn] = useState(0);
  const { target } = note;
  const href = linkToSentence(target.url, target.selector.quote.exact);
  return (
    <article class="story">
      <h2 class="page-title">
        <Foreign text={target.title} />
      </h2>
      <p class="meta with-act">
        <Pieces>
          <Foreign text={target.outlet} />
          {target.published && <span class="day">{dayLong(target.published, locale)}</span>}
        </Pieces>
        {href && (
          <a
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={words('action.open-at', { outlet: target.outlet })}
          >
            {words('action.open')}
          </a>
        )}
      </p>
      <p class="story-say">
        <Printed parts={[{ text: target.selector.quote.exact, strong: false }]} quoted />
      </p>
      {note.author && (
        <p class="meta">
          <Foreign text={words('note.by', { author: note.author })} />
        </p>
      )}
      <NoteEditor key={turn} notes={notes} target={target} own={note} onCaret={() => {}} />
      <NoteHistory notes={notes} note={note} onUndone={() => setTurn(turn + 1)} />
    </article>
  );
}
