import { headOf, wordsAt } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { byNewest } from '../ledger/page.ts';
import { matches } from '../ledger/search.ts';
import type { Hand, Note } from '../model/note.ts';
import { foldHands, foldNotes } from '../notes/fold.ts';
import { layHands } from '../notes/lay-hands.ts';
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
    claims: (page) => claimRows(ledger, page),
    async notes({ query }) {
      const found = (await notes()).filter(({ text, tags, target }) =>
        matches(query, [text, ...tags, target.title, target.outlet, target.selector.quote.exact]),
      );
      return found.toSorted(lastChangedFirst);
    },
    latestNotes: async (limit) => foldNotes(await ledger.latestNotes(limit)).toSorted(lastChangedFirst),
    async annotations(revisionId) {
      const entry = await ledger.revision(revisionId);
      return entry && annotationsOf(entry, ledger);
    },
    async totals() {
      const [counts, bytes, persisted] = await Promise.all([
        ledger.counts(),
        disk.bytesUsed(),
        disk.isPersisted(),
      ]);
      return { ...counts, bytes, persisted };
    },
  };
}

/** The ledger's own order, ties included. */
function lastChangedFirst(a: Note, b: Note): number {
  return byNewest({ at: a.changedAt, id: a.id }, { at: b.changedAt, id: b.id });
}

type Rows = Awaited<ReturnType<LibraryService['claims']>>;

/** Claims as they count: figures put right in their rows, and on the first page what people marked themselves. */
async function claimRows(ledger: Ledger, page: Parameters<LibraryService['claims']>[0]): Promise<Rows> {
  const found = await ledger.searchClaims(page);
  const hands = foldHands(await ledger.noteEvents({ hands: true }));
  if (hands.length === 0) return found;
  const laid = await byHand(ledger, hands);
  const rows = found.rows.map((row) => ({ ...row, claim: laid.get(row.claim.id)?.claim ?? row.claim }));
  if (page.after !== undefined) return { ...found, rows };
  const read = new Set(rows.map(({ claim }) => claim.id));
  const made = [...laid.values()].filter(
    ({ claim, quotation, report }) =>
      claim.byHand?.some(({ kind }) => kind === 'added') &&
      !read.has(claim.id) &&
      matches(page.query, [quotation, report.outlet, report.title]),
  );
  return { ...found, rows: [...made, ...rows] };
}

/** The claims that people had a hand in, by id, as their reports were last read. */
async function byHand(ledger: Ledger, hands: Hand[]): Promise<Map<string, Rows['rows'][number]>> {
  const reportIds = new Set(hands.map(({ target }) => target.reportId));
  const last = await Promise.all([...reportIds].map(async (id) => (await ledger.revisionsOf(id)).at(-1)));
  const rows = last.flatMap((entry) => {
    if (!entry) return [];
    const report = headOf(entry.report);
    return layHands(entry, hands)
      .claims.filter(({ byHand }) => byHand)
      .map(
        (claim) => [claim.id, { claim, report, quotation: wordsAt(entry.report, claim.sentence) }] as const,
      );
  });
  return new Map(rows);
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
