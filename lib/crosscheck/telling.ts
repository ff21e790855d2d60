import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import { conceptOf } from './words.ts';

const known = new WeakMap<ComparisonLexicon['commonplace'], ReadonlyMap<string, number>>();

function weightsOf(lexicon: ComparisonLexicon): ReadonlyMap<string, number> {
  const before = known.get(lexicon.commonplace);
  if (before) return before;
  const entries = lexicon.commonplace.flatMap(({ tells, words }) =>
    words.split(' ').map((word): [string, number] => [conceptOf(word, lexicon), tells]),
  );
  // Of two words for one concept the more common one counts.
  const made = new Map(entries.toSorted(([, a], [, b]) => b - a));
  known.set(lexicon.commonplace, made);
  return made;
}

/**
 * How much a concept tells of the story in which it stands, 0 to 1: what many stories have tells little of each, as
 * in any weighing of words by how many documents have them (Spärck Jones 1972).
 */
export function tellingOf(concept: string, lexicon: ComparisonLexicon): number {
  return weightsOf(lexicon).get(concept) ?? 1;
}
