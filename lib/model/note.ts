import type { HandFigure } from './hand-figure.ts';
import type { Selector } from './selector.ts';

export type NoteStatus = 'draft' | 'published';

/** Ids of the rating scale in `lib/notes/ratings.ts`. */
export type Rating = string;

/** Where an archive keeps a page that backs a note. */
export interface EvidenceCopy {
  /** The page's own address, one of the note's evidence. */
  of: string;
  /** Address of the copy, http or https. */
  at: string;
}

/** The fields of a note that a person edits. */
export interface NoteFields {
  rating: Rating | null;
  text: string;
  /** Addresses, http or https only. */
  evidence: string[];
  /** Archived copies of the evidence; absent where there are none. */
  copies?: EvidenceCopy[];
  tags: string[];
  status: NoteStatus;
  /** Makes this a claim by hand and no note: the figure as a person gives it. */
  hand?: HandFigure;
}

/** The claim and figure that a note was written on, as it stood. */
export interface NoteTarget {
  claimId: string;
  reportId: string;
  url: string;
  outlet: string;
  title: string;
  published?: string;
  selector: Selector;
  /** The words of the figure as it stood, and its value, for showing elsewhere. */
  figure?: { text: string; low: number; high: number; unitId: string };
  /** Key of measure, place, period, source and figure under which the note may show on other pages. */
  matchKey?: string;
}

/** One immutable change of a note. `id` is the hash of the rest. */
export interface NoteEvent {
  id: string;
  noteId: string;
  /** Events that this one was made on; several after a merge. */
  parents: string[];
  author: string;
  /** ISO 8601, for people; never used for ordering. */
  at: string;
  /** Only on the first event. */
  target?: NoteTarget;
  change: Partial<NoteFields> | { deleted: true };
}

/** A note as folded from its events. */
export interface Note extends NoteFields {
  id: string;
  target: NoteTarget;
  author: string;
  createdAt: string;
  changedAt: string;
  heads: string[];
  /** Texts of concurrent edits that are kept beside the shown one. */
  conflicts: string[];
  /** Figures of concurrent edits that are kept beside the shown one; absent where there are none. */
  handConflicts?: { author: string; at: string; figure: HandFigure }[];
  deleted: boolean;
}

/** A claim by hand as folded from its events. */
export type Hand = Note & { hand: HandFigure };

/** Keystrokes not yet made into an event. */
export interface UnsavedText {
  /** Claim id and writer: one unsaved text per claim and window. */
  key: string;
  noteId: string | null;
  target: NoteTarget;
  fields: NoteFields;
  parents: string[];
  savedAt: string;
  /** Texts of other writers, as they stood when this one went on from them; absent where there are none. */
  follows?: { key: string; savedAt: string }[];
}
