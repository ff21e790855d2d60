import { firstLedger } from './1-first-ledger.ts';
import { listsOfReportsAndNotes } from './2-lists-of-reports-and-notes.ts';
import { localFacts } from './3-local-facts.ts';
import { wordsToSearch } from './4-words-to-search.ts';
import { claimsByHand } from './5-claims-by-hand.ts';
import { countsAtHand } from './6-counts-at-hand.ts';
import { notesByChange } from './7-notes-by-change.ts';
import type { Migration } from './migration.ts';

/** Every migration in order: the first makes version 1. A released one is never changed. */
export const migrations: Migration[] = [
  firstLedger,
  listsOfReportsAndNotes,
  localFacts,
  wordsToSearch,
  claimsByHand,
  countsAtHand,
  notesByChange,
];
