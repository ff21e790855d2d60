import type { ComparisonLexicon } from '../../languages/shape/comparison.ts';
import { stem } from '../words.ts';

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*/gu;

const stemmed = new WeakMap<ComparisonLexicon, ReadonlySet<string>>();

function bodyStems(lexicon: ComparisonLexicon): ReadonlySet<string> {
  const known = stemmed.get(lexicon);
  if (known) return known;
  const stems = new Set([...lexicon.giving.bodies].map((word) => stem(word, lexicon)));
  stemmed.set(lexicon, stems);
  return stems;
}

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
  const bodies = bodyStems(lexicon);
  const isBody = (word: string) =>
    bodies.has(stem(word, lexicon)) || (/^\p{Lu}/u.test(word) && known.has(word.toLowerCase()));
  const last = [...text.matchAll(TOKEN)].findLast(([word]) => isBody(word));
  return last && text.slice(0, last.index + last[0].length);
}
