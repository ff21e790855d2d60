import { crossCheckAgain } from '../annotate.ts';
import { languageFor } from '../languages/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Annotations } from '../model/annotations.ts';
import { lastSeenOf, type RevisionEntry } from '../model/revision-entry.ts';
import { languageOf } from './language-of.ts';
import { readingLedger } from './reading-ledger.ts';

/** An answer with what it depends on: two answers with one state are one. */
interface Answer {
  state: string;
  annotations: Annotations;
}

/** Where the last answer about one page is kept for the other surfaces; a full home keeps nobody from answering. */
export interface AnswerHome {
  recall(): Promise<Answer | null>;
  keep(answer: Answer): Promise<void>;
}

/**
 * An answer with more claims stays with whoever worked it out: the browser takes 20 seconds to refuse one of 20,000,
 * which is more than working it out again takes.
 */
const MOST_CLAIMS_SHARED = 1000;

/** The last answer of each ledger: card, marks and popup ask for one page again and again. */
const lastAnswers = new WeakMap<Ledger, Answer>();

/**
 * The annotations of a revision, cross-checked against the ledger as it is now; the same answer again as long as
 * nothing was added to the ledger or taken from it, and the reader said nothing new of figures. Problems of the
 * ledger stand among the annotations' own.
 * @param home an answer worked out elsewhere is taken from there: on a large ledger that takes longest of all
 */
export async function annotationsOf(
  entry: RevisionEntry,
  ledger: Ledger,
  home?: AnswerHome,
): Promise<Annotations> {
  const state = await stateOf(entry, ledger);
  const last = lastAnswers.get(ledger);
  if (state !== null && last?.state === state) return last.annotations;
  const kept = await home?.recall();
  if (state !== null && kept?.state === state) return kept.annotations;
  const reading = readingLedger(ledger, true);
  const language = languageFor(languageOf(entry.report)) ?? null;
  const annotations = await crossCheckAgain(entry, { language, ledger: reading });
  const { problems } = reading.outcome();
  const all = { ...annotations, problems: [...problems, ...annotations.problems] };
  if (state !== null && problems.length === 0) {
    lastAnswers.set(ledger, { state, annotations: all });
    const isShared = all.claims.length <= MOST_CLAIMS_SHARED;
    if (isShared) await home?.keep({ state, annotations: all }).catch(() => undefined);
  }
  return all;
}

/** What an answer depends on, null where the ledger doesn't say. */
async function stateOf(entry: RevisionEntry, ledger: Ledger): Promise<string | null> {
  try {
    const { sequence, documents } = await ledger.replica.info();
    const facts = await ledger.facts();
    return [
      entry.report.revisionId,
      lastSeenOf(entry),
      sequence,
      documents,
      ...facts.map(({ id }) => id),
    ].join('/');
  } catch {
    return null;
  }
}
