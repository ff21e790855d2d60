import type { Ledger } from '../ledger/ledger.ts';
import { matches } from '../ledger/search.ts';
import type { Note } from '../model/note.ts';
import { foldNotes } from '../notes/fold.ts';
import { annotationsOf } from './findings.ts';
import type { LibraryService } from './library-service.ts';

export interface LibraryParts {
  ledger: Ledger;
  disk: { bytesUsed(): Promise<number | null>; isPersisted(): Promise<boolean | null> };
}

/** Search over the ledger, opened by the library's own page. */
export function createLibraryService({ ledger, disk }: LibraryParts): LibraryService {
  const notes = foldedNotes(ledger);
  return {
    reports: (page) => ledger.reports(page),
    claims: (page) => ledger.searchClaims(page),
    async notes({ query }) {
      const found = (await notes()).filter(({ text, tags, target }) =>
        matches(query, [text, ...tags, target.title, target.outlet, target.selector.quote.exact]),
      );
      return found.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
    },
    async annotations(revisionId) {
      const entry = await ledger.revision(revisionId);
      return entry && annotationsOf(entry, ledger);
    },
    async totals() {
      const [counts, all, bytes, persisted] = await Promise.all([
        ledger.counts(),
        notes(),
        disk.bytesUsed(),
        disk.isPersisted(),
      ]);
      return { ...counts, notes: all.length, bytes, persisted };
    },
  };
}

/** All notes as they stand, folded anew only when the ledger's log has moved: each letter of a search asks. */
function foldedNotes(ledger: Ledger): () => Promise<Note[]> {
  let last: { state: string; notes: Note[] } | null = null;
  return async () => {
    const { sequence, documents } = await ledger.replica.info();
    const state = `${sequence}/${documents}`;
    if (last?.state !== state) last = { state, notes: foldNotes(await ledger.noteEvents('all')) };
    return last.notes;
  };
}
