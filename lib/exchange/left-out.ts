import type { LedgerDocument } from '../model/replica.ts';
import type { NoteLeftOut } from './noted-claim.ts';

/** Why a file doesn't hold something: a format's reason with a note, or a document that no import would take. */
export type LeftOut = NoteLeftOut | `refused-${LedgerDocument['kind']}`;

/** So many were left out, by reason; the sentence is the message `export.left.<reason>`. */
export type LeftOuts = { reason: LeftOut; count: number }[];

/** Counts what is left out. */
export function leftOuts(reasons: readonly LeftOut[]): LeftOuts {
  return [...Map.groupBy(reasons, (reason) => reason)].map(([reason, all]) => ({
    reason,
    count: all.length,
  }));
}
