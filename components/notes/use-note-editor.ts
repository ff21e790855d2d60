import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note, NoteFields, NoteTarget } from '../../lib/model/note.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import { problemOf } from '../page/problem-of.ts';
import { type Draft, draftOf, leaveNote, openDraft, type Saved, savedOf, takeOver } from './note-draft.ts';
import { useWait } from './use-wait.ts';

/**
 * The note under edit. Every change goes to disk at once, and an older answer never hides a newer one. The
 * note is read once, when its editor opens: what somebody is typing must not change under the hand. What another
 * window made of the note meanwhile is among the `others`.
 */
export function useNoteEditor(notes: NoteService, target: NoteTarget, known: Note | null) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [saved, setSaved] = useState<Saved>({ kind: 'nothing' });
  const { wait, waitFor } = useWait();
  /** As `draft`, but never a drawing late: two changes may come in one turn. */
  const current = useRef<Draft | null>(null);
  const turn = useRef(0);
  /** States of the note that what stands here goes on from. */
  const knows = useRef(new Set<string>());
  const { claimId } = target;

  const show = (next: Draft, state: Saved, others: readonly string[] = []) => {
    for (const head of [...next.parents, ...others]) knows.current.add(head);
    current.current = next;
    setDraft(next);
    setSaved(state);
  };

  useEffect(() => {
    let here = true;
    const release = takeOver(claimId, () => {
      if (here && turn.current > 0) leaveNote(notes, claimId);
      here = false;
    });
    openDraft(notes, claimId, known).then(
      (opened) => here && show(opened.draft, opened.saved, opened.knows),
      (error) => here && show(draftOf(known), { kind: 'failed', problem: problemOf(error) }),
    );
    return release;
  }, [claimId]);

  const change = async (fields: Partial<NoteFields>) => {
    if (!current.current) return;
    const next: Draft = {
      ...current.current,
      fields: { ...current.current.fields, ...fields, status: 'draft' },
    };
    turn.current += 1;
    const now = turn.current;
    current.current = next;
    setDraft(next);
    waitFor(true);
    const result = await notes.saveUnsaved({ ...next, target });
    if (now !== turn.current) return;
    waitFor(false);
    setSaved(
      result.ok ? { kind: 'draft', at: result.value.savedAt } : { kind: 'failed', problem: result.problem },
    );
  };

  const publish = async () => {
    if (!current.current) return;
    turn.current += 1;
    waitFor(false);
    setSaved({ kind: 'saving' });
    const kept = await notes.saveUnsaved({ ...current.current, target });
    const result = kept.ok ? await notes.publish(claimId) : kept;
    if (!result.ok) return setSaved({ kind: 'failed', problem: result.problem });
    turn.current = 0;
    show(draftOf(result.value), { kind: 'published', at: result.value.changedAt });
  };

  const remove = async () => {
    const noteId = current.current?.noteId ?? null;
    turn.current += 1;
    waitFor(false);
    const dropped = await notes.discard(claimId);
    const result = dropped.ok && noteId ? await notes.remove(noteId) : dropped;
    if (!result.ok) return setSaved({ kind: 'failed', problem: result.problem });
    turn.current = 0;
    show(draftOf(null), { kind: 'deleted', noteId });
  };

  const restore = async (noteId: string) => {
    const result = await notes.undo(noteId);
    if (!result.ok) return setSaved({ kind: 'failed', problem: result.problem });
    show(draftOf(result.value), savedOf(result.value));
  };

  const isNews = ({ heads, text }: Note) =>
    heads.some((head) => !knows.current.has(head)) && !draft?.fields.text.includes(text);
  /** What else the note says: in texts of windows that did not know each other, and since this one opened. */
  const others = known ? [...known.conflicts, ...(isNews(known) ? [known.text] : [])] : [];
  return { draft, saved, wait, others, change, publish, remove, restore };
}
