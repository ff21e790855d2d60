import type { Span } from '../../model/span.ts';
import type { Passage } from '../quantity/passage.ts';

/**
 * The clauses of a sentence that stand on their own, in order, covering it: each that holds figures of its
 * own becomes a claim.
 */
export function clausesOf({ sentence }: Passage): Span[] {
  return [{ start: sentence.start, end: sentence.end }];
}
