import { useState } from 'preact/hooks';
import type { Note, NoteTarget } from '../../lib/model/note.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import { Confirm } from '../ui/Confirm.tsx';
import { useWords } from '../ui/words.ts';
import { EvidenceField } from './EvidenceField.tsx';
import { type Caret, NoteText } from './NoteText.tsx';
import { OtherText } from './OtherText.tsx';
import { RatingField } from './RatingField.tsx';
import { SavedLine } from './SavedLine.tsx';
import { TagsField } from './TagsField.tsx';
import { useNoteEditor } from './use-note-editor.ts';
import './notes.css';

interface Props {
  notes: NoteService;
  target: NoteTarget;
  /** The reader's own note on this claim, as it stands. */
  own: Note | null;
  caret?: Caret | undefined;
  onCaret(caret: Caret): void;
}

/** Rating, text, evidence and tags of one note; every keystroke is saved. */
export function NoteEditor({ notes, target, own, caret, onCaret }: Props) {
  const words = useWords();
  const { draft, saved, wait, others, change, publish, remove, restore } = useNoteEditor(notes, target, own);
  const [asking, setAsking] = useState(false);
  if (!draft) return null;
  const { fields, noteId } = draft;
  const isEmpty = !fields.rating && !fields.text && fields.evidence.length + fields.tags.length === 0;
  return (
    <fieldset class="note-editor" aria-label={words('note.title')}>
      {others.map((text) => (
        <OtherText key={text} text={text} />
      ))}
      <RatingField rating={fields.rating} onChange={(rating) => change({ rating })} />
      <NoteText
        label={words('note.text')}
        text={fields.text}
        caret={caret}
        onText={(text) => change({ text })}
        onCaret={onCaret}
      />
      <EvidenceField evidence={fields.evidence} copies={fields.copies ?? []} onChange={change} />
      <TagsField tags={fields.tags} onChange={(tags) => change({ tags })} />
      <div class="note-end">
        <SavedLine saved={saved} wait={wait} onRestore={(id) => void restore(id)} />
        <div class="note-acts">
          {(noteId || !isEmpty) && (
            <button
              type="button"
              class="button plain danger"
              onClick={() => (noteId ? setAsking(true) : remove())}
            >
              {words('action.delete')}
            </button>
          )}
          <button type="button" class="button primary" disabled={isEmpty} onClick={publish}>
            {words('note.publish')}
          </button>
        </div>
      </div>
      {asking && (
        <Confirm
          title={words('note.delete.title')}
          text={words('note.delete.text')}
          act={words('action.delete')}
          cancel={words('action.cancel')}
          onCancel={() => setAsking(false)}
          onAct={() => {
            setAsking(false);
            void remove();
          }}
        />
      )}
    </fieldset>
  );
}
