import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { countedNotes } from '../../lib/notes/counted.ts';
import type { Words } from '../ui/words.ts';
import { ratingWord } from './rating-word.ts';

/** What the right end of a claim's row says of its notes: a draft, the rating that counts, else how many. */
export function noteSide(claim: AnnotatedClaim, words: Words): string {
  if (claim.notes.some(({ note, own }) => own && note.status === 'draft')) return words('claims.draft');
  const rated = countedNotes(claim.notes).find(({ note }) => note.rating);
  if (rated) return ratingWord(rated.note.rating, words) ?? '';
  return claim.notes.length > 0 ? words('claims.notes', { count: claim.notes.length }) : '';
}
