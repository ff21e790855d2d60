import type { ComparisonLexicon } from '../../languages/shape/comparison.ts';
import { stem, stemsOf } from '../words.ts';

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*/gu;

/**
 * The part of some words that names people or a body who can give a figure: up to its last noun for such ("the
 * coastguard disputes" gives "the coastguard"), or its last known name. Undefined where it holds neither: a list,
 * a recount or a result gives nothing of its own accord.
 * @param known the report's names, lower-case
 */
export function bodyIn(
  text: string,
  known: ReadonlySet<string>,
  lexicon: ComparisonLexicon,
): string | undefined {
  const bodies = stemsOf(lexicon.giving.bodies, lexicon);
  const isBody = (word: string) =>
    bodies.has(stem(word, lexicon)) || (/^\p{Lu}/u.test(word) && known.has(word.toLowerCase()));
  const last = [...text.matchAll(TOKEN)].findLast(([word]) => isBody(word));
  return last && text.slice(0, last.index + last[0].length);
}
