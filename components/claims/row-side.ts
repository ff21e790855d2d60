import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { noteSide } from '../notes/note-side.ts';
import type { Words } from '../ui/words.ts';

/** What stands at the right end of a claim's row: that a person had a hand in it, that it is watched, its notes. */
export function rowSide(claim: AnnotatedClaim, words: Words): string {
  const [hand] = claim.claim.byHand ?? [];
  const parts = [
    hand ? words(`hand.${hand.kind}`) : '',
    claim.watched ? words(`watched.${claim.watched}`) : '',
    noteSide(claim, words),
  ];
  return parts
    .filter(Boolean)
    .reduce((first, second) => (first ? words('and-so', { first, second }) : second), '');
}
