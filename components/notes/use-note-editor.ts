import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Note, NoteFields, NoteTarget } from '../../lib/model/note.ts';
import type { Problem } from '../../lib/model/problem.ts';
import type { NoteService } from '../../lib/services/note-service.ts';

/** What is known of the text on disk. */
export type Saved =
  | { kind: 'nothing' | 'saving' | 'deleted' }
  | { kind: 'draft' | 'published'; at: string }
  | { kind: 'failed'; problem: Problem };

interface Draft {
  noteId: string | null;
  parents: string[];
  fields: NoteFields;
}

const EMPTY: NoteFields = { rating: null, text: '', evidence: [], tags: [], status: 'draft' };

function draftOf(note: Note | null): Draft {
  if (!note) return { noteId: null, parents: [], fields: EMPTY };
  const { rating, text, evidence, tags, status } = note;
  return { noteId: note.id, parents: note.heads, fields: { rating, text, evidence, tags, status } };
}

function savedOf(note: Note | null): Saved {
  return note ? { kind: note.status, at: note.changedAt } : { kind: 'nothing' };
}

/**
 * The note under edit. Every change goes to disk at once; an older answer never hides a newer one.
 */
export function useNoteEditor(notes: NoteService, target: NoteTarget, own: Note | null) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [saved, setSaved] = useState<Saved>(savedOf(own));
  const latest = useRef(0);
  const claimId = target.claimId;

  // Read once a claim: what somebody is typing must not change under the hand.
  useEffect(() => {
    let here = true;
    notes.unsaved(claimId).then((unsaved) => {
      if (!here) return;
      setDraft(unsaved ?? draftOf(own));
      if (unsaved) setSaved({ kind: 'draft', at: unsaved.savedAt });
    });
    return () => {
      here = false;
      if (latest.current > 0) void notes.leave(claimId);
    };
  }, [claimId]);

  const change = useCallback(
    async (fields: Partial<NoteFields>) => {
      if (!draft) return;
      const next: Draft = { ...draft, fields: { ...draft.fields, ...fields, status: 'draft' } };
      latest.current += 1;
      const turn = latest.current;
      setDraft(next);
      const result = await notes.saveUnsaved({ ...next, target });
      if (turn !== latest.current) return;
      setSaved(
        result.ok ? { kind: 'draft', at: result.value.savedAt } : { kind: 'failed', problem: result.problem },
      );
    },
    [draft, notes, target],
  );

  const publish = useCallback(async () => {
    if (!draft) return;
    latest.current += 1;
    setSaved({ kind: 'saving' });
    const kept = await notes.saveUnsaved({ ...draft, target });
    const result = kept.ok ? await notes.publish(claimId) : kept;
    if (!result.ok) return setSaved({ kind: 'failed', problem: result.problem });
    latest.current = 0;
    setDraft(draftOf(result.value));
    setSaved({ kind: 'published', at: result.value.changedAt });
  }, [draft, notes, target, claimId]);

  const remove = useCallback(async () => {
    latest.current += 1;
    const dropped = await notes.discard(claimId);
    const result = dropped.ok && draft?.noteId ? await notes.remove(draft.noteId) : dropped;
    if (!result.ok) return setSaved({ kind: 'failed', problem: result.problem });
    latest.current = 0;
    setDraft(draftOf(null));
    setSaved({ kind: 'deleted' });
  }, [draft, notes, claimId]);

  return { draft, saved, change, publish, remove };
}
