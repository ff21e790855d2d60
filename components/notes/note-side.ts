import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { Words } from '../ui/words.ts';

/** What the right end of a claim's row says of its notes; empty where there are none. */
export function noteSide(claim: AnnotatedClaim, words: Words): string {
  if (claim.notes.some(({ note, own }) => own && note.status === 'draft')) return words('claims.draft');
  return claim.notes.length > 0 ? words('claims.notes', { count: claim.notes.length }) : '';
}
