import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import { conceptOf, stem } from './words.ts';

const CAPITALISED = /\p{Lu}[\p{L}\p{M}’'-]*/gu;
/** What stands before a word that begins a sentence, a quotation or a line. */
const SENTENCE_START = /(^|[.!?:…]["”’')\]]*\s+|["“‘([]\s*|\n\s*|[—–-]\s+)$/u;

/** A word as names are known by: lower-case, and without what makes it an owner ("Brannoc's"). */
export function asName(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/u, '');
}

/** What stands behind the first word of a name at the start of a sentence: "Hadrian's sales", "Hadrian Motors". */
const NAME_GOES_ON = /^(?:['’]s(?!\p{L})|\s\p{Lu}\p{Ll})/u;

interface Capitalised {
  name: string;
  start: number;
  /** Begins a sentence. */
  first: boolean;
  /** An owner, or the first of two capitalised words. */
  joined: boolean;
}

/** Capitalised words of a text, lower-case and without possessive. */
function capitalised(text: string): Capitalised[] {
  return [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    const first = SENTENCE_START.test(before);
    const word = match[0].replace(/['’]s?$/u, '');
    const joined = NAME_GOES_ON.test(text.slice(match.index + word.length, match.index + word.length + 3));
    return match[0]
      .split('-')
      .filter((part) => /^\p{Lu}/u.test(part))
      .map((part) => ({ name: asName(part), first, joined, start: match.index }));
  });
}

interface Count {
  all: number;
  /** How often it stood elsewhere than at the start of a sentence. */
  inside: number;
  joined: number;
}

function countNames(texts: readonly string[], lexicon: ComparisonLexicon): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { name, first, joined } of texts.flatMap(capitalised)) {
    if (name.length < 2 || lexicon.notNames.has(name) || lexicon.stopWords.has(name)) continue;
    const count = counts.get(name) ?? { all: 0, inside: 0, joined: 0 };
    counts.set(name, {
      all: count.all + 1,
      inside: count.inside + (first ? 0 : 1),
      joined: count.joined + (joined ? 1 : 0),
    });
  }
  return counts;
}

const LOWER_CASE = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;

/**
 * Single words of names (people, bodies, places) in the texts of one report, lower-case, most frequent first.
 * A word that only ever begins sentences is a name when it does so twice, owns something or has a second capital
 * behind it, is nowhere written small, and is no word that the language pack knows: its capital alone says nothing.
 */
export function namesOf(texts: readonly string[], lexicon: ComparisonLexicon): string[] {
  const small = new Set(texts.flatMap((text) => text.match(LOWER_CASE) ?? []));
  const isName = (name: string, { all, inside, joined }: Count) =>
    inside > 0 || (all + joined > 1 && !small.has(name) && conceptOf(name, lexicon) === stem(name, lexicon));
  return [...countNames(texts, lexicon)]
    .filter(([name, count]) => isName(name, count))
    .sort(([, x], [, y]) => y.all - x.all)
    .map(([name]) => name);
}

/** Those of a report's known names that stand, capitalised, in a text. */
export function namesIn(text: string, known: ReadonlySet<string>): Set<string> {
  return new Set(
    capitalised(text)
      .map(({ name }) => name)
      .filter((name) => known.has(name)),
  );
}

/** Every word of a text that may be one of a name, though its capital only begin a sentence. */
export function capitalsIn(text: string, { notNames, stopWords }: ComparisonLexicon): Set<string> {
  const names = capitalised(text).map(({ name }) => name);
  return new Set(names.filter((name) => name.length > 1 && !notNames.has(name) && !stopWords.has(name)));
}

/** Those of a report's known names that stand, capitalised, in a text, with where each stands. */
export function placesOfNames(text: string, known: ReadonlySet<string>): { name: string; start: number }[] {
  return capitalised(text).filter(({ name }) => known.has(name));
}
