import type { Note, NoteEvent, NoteFields, NoteStatus, NoteTarget, UnsavedText } from '../model/note.ts';
import type { Problem, Result } from '../model/problem.ts';

/** What can be done to many notes at once. */
export type BulkChange =
  | { kind: 'tag'; tag: string }
  | { kind: 'untag'; tag: string }
  | { kind: 'status'; status: NoteStatus }
  | { kind: 'delete' };

/**
 * Writing notes. Keystrokes go to `saveUnsaved`; `publish` and `leave` turn them into an event, written to
 * the ledger (durably) and to the journal before they resolve. Every failure is a problem that says what is safe.
 */
export interface NoteService {
  /** The name under which the reader's notes are written; empty where they gave none. */
  author(): Promise<string>;
  notesFor(target: { claimId: string; matchKeys: string[] }): Promise<{ note: Note; own: boolean }[]>;
  /**
   * Unsaved text on this note of a claim, or with null on one not begun; a text on another note of it, left here or
   * by a window that is gone, becomes a draft of that one.
   */
  unsaved(claimId: string, noteId: string | null): Promise<UnsavedText | null>;
  /** Begun at once; resolves once the text is kept. Newer calls for one claim supersede older ones. */
  saveUnsaved(text: {
    noteId: string | null;
    target: NoteTarget;
    fields: NoteFields;
    parents: string[];
  }): Promise<Result<{ savedAt: string }>>;
  /** Makes the unsaved text an event with status `published`. */
  publish(claimId: string): Promise<Result<Note>>;
  /** Makes the unsaved text an event with status `draft`, when it differs from the note as it stands. */
  leave(claimId: string): Promise<Result<Note | null>>;
  remove(noteId: string): Promise<Result<null>>;
  /** Drops unsaved text that never became a note. */
  discard(claimId: string): Promise<Result<null>>;
  /** Takes the last change of this note back, as a new event. */
  undo(noteId: string): Promise<Result<Note | null>>;
  /** One change to many notes: an event each, all of them or none. Notes that it changes nothing of are left alone. */
  changeMany(noteIds: string[], change: BulkChange): Promise<Result<{ changed: string[] }>>;
  /** Takes the last change of each of these notes back, all of them or none. */
  undoMany(noteIds: string[]): Promise<Result<null>>;
  history(noteId: string): Promise<NoteEvent[]>;
  /** Repairs and losses of notes that nobody has been told of yet. */
  notices(): Promise<Problem[]>;
  dismissNotices(): Promise<void>;
  onChange(listener: () => void): () => void;
}
