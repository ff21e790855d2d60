import type { Claim } from '../model/claim.ts';
import type { Note } from '../model/note.ts';

/** A note with the claim that it was written on, where that is still kept. */
export interface NotedClaim {
  note: Note;
  claim: Claim | null;
}

/** Why a format can't hold a note. */
export type NoteLeftOut = 'draft' | 'no-address' | 'no-rating' | 'no-author';

/** What the formats of notes don't find in the notes. */
export interface NotesWriting {
  /** The word of a rating, in the reader's language. */
  ratingWord(rating: string): string;
  /** Address of the page on which the author publishes, when there is one. */
  publishedAt?: string;
}

/** The reason that holds back any note: a draft is not for others, and without an address nobody finds its words. */
export function leftOutAlways({ note: { status, target } }: NotedClaim): NoteLeftOut | null {
  if (status === 'draft') return 'draft';
  return /^https?:\/\//i.test(target.url) && URL.canParse(target.url) ? null : 'no-address';
}
