import type { Ledger, RevisionEntry } from '../ledger/ledger.ts';
import { LedgerError } from '../ledger/ledger-error.ts';
import type { Problem } from '../model/problem.ts';

/** The part of a ledger that reading an article uses. */
type ReadingLedger = Pick<Ledger, 'candidates' | 'revisionsOf' | 'noteEvents' | 'facts' | 'remember'>;

/** What went wrong in one reading, and the revision where it is not in the ledger. */
export interface ReadingOutcome {
  problems: Problem[];
  unkept: RevisionEntry | null;
}

/**
 * A ledger for one reading: with `ephemeral` nothing is written, and a ledger that fails (full disk, damage)
 * never keeps an article from being read. What was not written is handed out instead.
 */
export function readingLedger(
  ledger: ReadingLedger,
  ephemeral: boolean,
): ReadingLedger & { outcome(): ReadingOutcome } {
  const outcome: ReadingOutcome = { problems: [], unkept: null };
  const spare = async <T>(work: Promise<T>, instead: T): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      const { problem } = error;
      if (!outcome.problems.some(({ code }) => code === problem.code)) outcome.problems.push(problem);
      return instead;
    }
  };
  return {
    candidates: (keys, except) => spare(ledger.candidates(keys, except), { candidates: [], capped: false }),
    revisionsOf: (reportId) => spare(ledger.revisionsOf(reportId), []),
    noteEvents: (filter) => spare(ledger.noteEvents(filter), []),
    facts: () => spare(ledger.facts(), []),
    async remember(entry) {
      const kept = ephemeral ? null : await spare(ledger.remember(entry), null);
      if (kept === null) outcome.unkept = entry;
      return kept ?? 'new';
    },
    outcome: () => outcome,
  };
}
