import { crossCheckAgain } from '../annotate.ts';
import { languageFor } from '../languages/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Annotations } from '../model/annotations.ts';
import type { RevisionEntry } from '../model/revision-entry.ts';
import { languageOf } from './language-of.ts';
import { readingLedger } from './reading-ledger.ts';

/**
 * The annotations of a revision, cross-checked afresh against the ledger as it is now. Problems of the ledger
 * stand among the annotations' own.
 */
export async function annotationsOf(entry: RevisionEntry, ledger: Ledger): Promise<Annotations> {
  const reading = readingLedger(ledger, true);
  const language = languageFor(languageOf(entry.report)) ?? null;
  const annotations = await crossCheckAgain(entry, { language, ledger: reading });
  return { ...annotations, problems: [...reading.outcome().problems, ...annotations.problems] };
}
