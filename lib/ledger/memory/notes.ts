import type { NoteEvent, NoteTarget } from '../../model/note.ts';
import { lastChange } from '../../model/note-ancestry.ts';
import { isDeleted } from '../../model/note-heads.ts';
import type { Ledger } from '../ledger.ts';
import { byNewest } from '../page.ts';

/** Note events in order of arrival, with what each note was written on. */
export class MemoryNotes {
  readonly events = new Map<string, NoteEvent>();
  readonly #targets = new Map<string, NoteTarget>();
  readonly #hands = new Set<string>();

  append(events: NoteEvent[]): void {
    for (const event of events) {
      if (this.events.has(event.id)) continue;
      this.events.set(event.id, structuredClone(event));
      if (event.target) this.#targets.set(event.noteId, structuredClone(event.target));
      if (event.target && 'hand' in event.change) this.#hands.add(event.noteId);
    }
  }

  find(filter: Parameters<Ledger['noteEvents']>[0]): NoteEvent[] {
    const all = [...this.events.values()];
    if (filter === 'all') return structuredClone(all);
    const { claimIds = [], matchKeys = [], noteId, hands } = filter;
    const handsAlive = new Set(hands ? [...this.#hands].filter((id) => this.#isAlive(id)) : []);
    return structuredClone(
      all.filter((event) => {
        const target = this.#targets.get(event.noteId);
        if (event.noteId === noteId || (hands && handsAlive.has(event.noteId))) return true;
        if (!target) return false;
        return (
          claimIds.includes(target.claimId) || (!!target.matchKey && matchKeys.includes(target.matchKey))
        );
      }),
    );
  }

  /** How many notes are not deleted, claims by hand left out. */
  count(): number {
    return this.#alive().length;
  }

  #alive(): string[] {
    return [...this.#targets.keys()].filter((id) => !this.#hands.has(id) && this.#isAlive(id));
  }

  /** The events of so many of those, last changed first. */
  latest(limit: number): NoteEvent[] {
    const notes = this.#alive().map((id) => ({ id, at: lastChange(this.find({ noteId: id })) }));
    const shown = notes.toSorted(byNewest).slice(0, limit);
    return shown.flatMap(({ id }) => this.find({ noteId: id }));
  }

  #isAlive(noteId: string): boolean {
    return !isDeleted(this.find({ noteId }));
  }

  /** Ids of the notes on a report that are not deleted. */
  liveOn(reportId: string): string[] {
    return [...this.#targets]
      .filter(([, target]) => target.reportId === reportId)
      .map(([noteId]) => noteId)
      .filter((noteId) => this.#isAlive(noteId));
  }

  /** Removes the notes on these reports, or all. */
  drop(reportIds: Set<string> | null): void {
    for (const [id, { noteId }] of this.events) {
      const target = this.#targets.get(noteId);
      if (!reportIds || (target && reportIds.has(target.reportId))) this.events.delete(id);
    }
    for (const [noteId, { reportId }] of this.#targets)
      if (!reportIds || reportIds.has(reportId)) this.#targets.delete(noteId);
  }
}
