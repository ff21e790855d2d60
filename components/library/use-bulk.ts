import { useState } from 'preact/hooks';
import type { Note } from '../../lib/model/note.ts';
import type { Problem } from '../../lib/model/problem.ts';
import type { BulkChange, NoteService } from '../../lib/services/note-service.ts';

/** What the last change did, to be told and taken back. */
export type BulkOutcome = { kind: 'done'; changed: string[] } | { kind: 'failed'; problem: Problem } | null;

export type Bulk = ReturnType<typeof useBulk>;

/** Many notes selected and changed at once; only those that stand in the list can be. */
export function useBulk(notes: NoteService, rows: readonly Note[] | null) {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<BulkOutcome>(null);
  const here = rows?.map(({ id }) => id) ?? [];
  const selected = new Set(here.filter((id) => wanted.has(id)));
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setWanted(next);
  };
  const change = async (what: BulkChange) => {
    const result = await notes.changeMany([...selected], what);
    setOutcome(
      result.ok
        ? { kind: 'done', changed: result.value.changed }
        : { kind: 'failed', problem: result.problem },
    );
  };
  const undo = async () => {
    if (outcome?.kind !== 'done') return;
    const result = await notes.undoMany(outcome.changed);
    setOutcome(result.ok ? null : { kind: 'failed', problem: result.problem });
  };
  return {
    selected,
    total: here.length,
    outcome,
    toggle,
    all: () => setWanted(new Set(here)),
    none: () => setWanted(new Set()),
    change: (what: BulkChange) => void change(what),
    undo: () => void undo(),
  };
}
