import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { noteSide } from '../notes/note-side.ts';
import type { Words } from '../ui/words.ts';

/** What stands at the right end of a claim's row: that it is watched, its notes; empty where there is neither. */
export function rowSide(claim: AnnotatedClaim, words: Words): string {
  const watched = claim.watched ? words(`watched.${claim.watched}`) : '';
  const notes = noteSide(claim, words);
  return watched && notes ? words('and-so', { first: watched, second: notes }) : watched || notes;
}
