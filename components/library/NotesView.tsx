import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../../lib/model/note.ts';
import type { LibraryService } from '../../lib/services/library-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import { ratingWord } from '../notes/rating-word.ts';
import { dayShort } from '../ui/dates.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import { BulkBar } from './BulkBar.tsx';
import { ListState } from './ListState.tsx';
import { NotePane } from './NotePane.tsx';
import { Split } from './Split.tsx';
import { useBulk } from './use-bulk.ts';
import { useNoteRows } from './use-note-rows.ts';
import './notes-list.css';

interface Props {
  library: LibraryService;
  notes: NoteService;
  query: string;
}

const ROW_HEIGHT = 64;

/** Every note, last changed first, and the chosen one to edit. */
export function NotesView({ library, notes, query }: Props) {
  const words = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useNoteRows(library, query);
  const { again } = list;
  const rows = list.rows ?? [];
  const hasRows = rows.length > 0;
  useEffect(() => notes.onChange(again), [notes, again]);
  const bulk = useBulk(notes, list.rows);
  const note = rows.find(({ id }) => id === chosen);
  return (
    <Split
      open={chosen !== null}
      onBack={() => setChosen(null)}
      list={
        <>
          <h1 class="unseen">{words('library.notes')}</h1>
          <ListState {...list} query={query} what="notes" onAgain={again} />
          {hasRows && (
            <>
              <BulkBar bulk={bulk} isWhole={list.isWhole} />
              <VirtualList
                label={words('library.notes')}
                rows={rows}
                isWhole={list.isWhole}
                rowHeight={ROW_HEIGHT}
                keyOf={({ id }) => id}
              >
                {(row) => (
                  <div class="note-row">
                    <input
                      type="checkbox"
                      aria-label={words('bulk.select', { title: row.target.title })}
                      checked={bulk.selected.has(row.id)}
                      onChange={() => bulk.toggle(row.id)}
                    />
                    <Row note={row} isChosen={row.id === chosen} onChoose={() => setChosen(row.id)} />
                  </div>
                )}
              </VirtualList>
            </>
          )}
        </>
      }
      detail={
        note ? (
          <NotePane key={note.id} note={note} notes={notes} />
        ) : (
          hasRows && <p class="story meta">{words('library.choose-note')}</p>
        )
      }
    />
  );
}

function Row({ note, isChosen, onChoose }: { note: Note; isChosen: boolean; onChoose(): void }) {
  const words = useWords();
  const locale = useLocale();
  const rating = ratingWord(note.rating, words);
  const draft = note.status === 'draft' ? words('claims.draft') : null;
  return (
    <button type="button" class="list-row" aria-pressed={isChosen} onClick={onChoose}>
      <span class="list-row-top">
        <span class="one-line">
          <Foreign text={note.text || note.target.selector.quote.exact} />
        </span>
        <span class="meta">{dayShort(note.changedAt, locale)}</span>
      </span>
      <span class="one-line list-row-say">
        <Foreign text={[rating, draft, note.target.outlet, ...note.tags].filter(Boolean).join(' · ')} />
      </span>
    </button>
  );
}
