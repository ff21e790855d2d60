import type { QuantityRef } from './finding.ts';

/** A figure that the reader said something about, with where it stands. */
export interface FactFigure extends QuantityRef {
  revisionId: string;
}

interface Fact {
  /** Follows from what is said, so that saying it twice keeps one. */
  id: string;
  /** ISO 8601 time at which the reader said it. */
  at: string;
}

/**
 * What a reader said of figures, for this reader's own eyes: no part of any document, in no export to others.
 * `not-same`: these two don't count the same thing. `watch`: tell when this one changes. `note-here`: the rating
 * of a note that was written elsewhere counts on this claim too.
 */
export type LocalFact =
  | (Fact & { kind: 'not-same'; figures: [FactFigure, FactFigure] })
  | (Fact & { kind: 'watch'; figures: [FactFigure] })
  | (Fact & { kind: 'note-here'; figures: [FactFigure]; noteId: string });

function key({ claimId, quantity }: QuantityRef): string {
  return `${claimId}/${quantity}`;
}

/** The id under which a pair is kept apart, whichever of the two is named first. */
export function notSameId(a: QuantityRef, b: QuantityRef): string {
  return ['not-same', ...[key(a), key(b)].toSorted()].join(' ');
}

export function watchId(figure: QuantityRef): string {
  return `watch ${key(figure)}`;
}

export function noteHereId(noteId: string, claimId: string): string {
  return `note-here ${noteId} ${claimId}`;
}
