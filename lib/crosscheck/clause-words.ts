import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import type { Claim } from '../model/claim.ts';
import { type Word, wordsOf } from './words.ts';

/** True where a place in the block lies in a source or a cue of one of the claim's attributions. */
function isSourceWord(claim: Claim, at: number): boolean {
  return claim.attributions.some(({ source, cue }) =>
    [...(source ? [source.span] : []), ...cue.spans].some(
      ({ block, start, end }) => block === claim.span.block && start <= at && at < end,
    ),
  );
}

/** The meaningful words of a claim, sources and cues left out; offsets are into the block. */
export function clauseWords(claim: Claim, lexicon: ComparisonLexicon): Word[] {
  return wordsOf(claim.text, lexicon)
    .map((word) => ({
      ...word,
      start: word.start + claim.span.start,
      ...(word.end === undefined ? {} : { end: word.end + claim.span.start }),
    }))
    .filter(({ start }) => !isSourceWord(claim, start));
}
