import type { ComparisonLexicon } from '../../languages/shape/comparison.ts';
import { stem, stemsOf } from '../words.ts';

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*/gu;
const CAPITAL = /^\p{Lu}/u;

/** Whether a word names people or a body: a noun for such, or a known name. */
function bodyWord(known: ReadonlySet<string>, lexicon: ComparisonLexicon): (word: string) => boolean {
  const bodies = stemsOf(lexicon.giving.bodies, lexicon);
  return (word) => bodies.has(stem(word, lexicon)) || (CAPITAL.test(word) && known.has(word.toLowerCase()));
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
  const isBody = bodyWord(known, lexicon);
  const last = [...text.matchAll(TOKEN)].findLast(([word]) => isBody(word));
  return last && text.slice(0, last.index + last[0].length);
}

/**
 * Whether the body that some words end with is only where or for whom something holds: "for Lorn", "walk down Harbour
 * Street"; but "police in Lorn" and "in Lorn police" give figures.
 */
export function isPlace(body: string, known: ReadonlySet<string>, lexicon: ComparisonLexicon): boolean {
  const { prepositions, articles } = lexicon.giving;
  const words = body.match(TOKEN) ?? [];
  const isNamed = CAPITAL.test(words.at(-1) ?? '');
  const isPart = (word: string) => isNamed && CAPITAL.test(word) && !prepositions.has(word.toLowerCase());
  let from = words.length - 1;
  while (from > 0 && isPart(words[from - 1] ?? '')) from--;
  const definite = articles.has(words[from - 1]?.toLowerCase() ?? '');
  if (definite) from--;
  if (!(definite || isNamed) || !prepositions.has(words[from - 1]?.toLowerCase() ?? '')) return false;
  return !words.slice(0, from - 1).some(bodyWord(known, lexicon));
}
