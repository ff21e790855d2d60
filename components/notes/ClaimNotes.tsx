import { useMemo } from 'preact/hooks';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import { leadIndex } from '../claims/lead.ts';
import { useWords } from '../ui/words.ts';
import { NoteEditor } from './NoteEditor.tsx';
import type { Caret } from './NoteText.tsx';
import { NoteView } from './NoteView.tsx';
import { ownNote } from './note-draft.ts';
import { noteTarget } from './note-target.ts';
import { useAuthor } from './use-author.ts';

interface Props {
  claim: AnnotatedClaim;
  report: ReportHead;
  notes: NoteService;
  /** False where nothing of the page may be written down: its notes are there to read. */
  isKept: boolean;
  caret?: Caret | undefined;
  onCaret(caret: Caret): void;
  /** Takes the rating of a note from elsewhere over. */
  onCountNote(noteId: string, counts: boolean): void;
}

/** The notes of a claim: those written elsewhere or by others to read, one's own to write. */
export function ClaimNotes({ claim, report, notes, isKept, caret, onCaret, onCountNote }: Props) {
  const words = useWords();
  const author = useAuthor(notes);
  const quantity = leadIndex(claim);
  const target = useMemo(() => noteTarget(claim.claim, report, quantity), [claim.claim, report, quantity]);
  if (author === undefined) return null;
  const own = isKept ? ownNote(claim.notes, author) : null;
  const others = claim.notes.filter((each) => each.note !== own);
  return (
    <>
      {others.map((shown) => (
        <NoteView key={shown.note.id} shown={shown} onCount={isKept ? onCountNote : undefined} />
      ))}
      {isKept ? (
        <NoteEditor
          key={claim.claim.id}
          notes={notes}
          target={target}
          own={own}
          caret={caret}
          onCaret={onCaret}
        />
      ) : (
        <p class="meta">{words('note.not-kept')}</p>
      )}
    </>
  );
}
