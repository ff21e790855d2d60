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
 * What a reader said of figures, for this reader's own eyes: in no export but the full backup.
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

/** What a fact says, without its id and time. */
export type Saying = LocalFact extends infer F ? (F extends LocalFact ? Omit<F, keyof Fact> : never) : never;

/** The id that a fact has, computed afresh from what it says. */
export function factId(said: Saying): string {
  switch (said.kind) {
    case 'not-same':
      return notSameId(...said.figures);
    case 'watch':
      return watchId(...said.figures);
    case 'note-here':
      return noteHereId(said.noteId, said.figures[0].claimId);
  }
}

/** Of two sayings of one fact, the earlier; which of two ledgers is merged into the other makes no difference. */
export function firstSaid(a: LocalFact, b: LocalFact): LocalFact {
  if (a.at !== b.at) return a.at < b.at ? a : b;
  return JSON.stringify(a.figures) <= JSON.stringify(b.figures) ? a : b;
}
