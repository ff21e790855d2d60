import { RATINGS } from '../../lib/notes/ratings.ts';
import type { Words } from '../ui/words.ts';

/** The word of a rating; one from another scale is shown as it is. */
export function ratingWord(rating: string | null, words: Words): string | null {
  if (!rating) return null;
  return (RATINGS as readonly string[]).includes(rating) ? words(`rating.${rating}`) : rating;
}
