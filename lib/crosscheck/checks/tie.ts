import type { ArithmeticLexicon } from '../../languages/shape/comparison.ts';

const hasWord = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((part, k) => words[at + k] === part);

const split = (text: string): string[] =>
  text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}.’'-]*[\p{L}\p{N}])?|[,;:()—–]/gu) ?? [];

/** Whether the words before a figure end with one of the phrases, small words in between left out. */
export function endsWith(
  before: string,
  phrases: readonly string[],
  { fillers }: ArithmeticLexicon,
): boolean {
  const words = split(before);
  return phrases.some((phrase) => {
    const parts = phrase.split(' ');
    let end = words.length;
    while (end > 0 && !hasWord(words, end - parts.length, parts) && fillers.has(words[end - 1] ?? ''))
      end -= 1;
    return hasWord(words, end - parts.length, parts);
  });
}

/** Whether one of the phrases stands anywhere in the words. */
export function holds(text: string, phrases: readonly string[]): boolean {
  const words = split(text);
  return phrases.some((phrase) => {
    const parts = phrase.split(' ');
    return words.some((_, at) => hasWord(words, at, parts));
  });
}

/** Whether the words begin with one of the phrases, punctuation left out. */
export function beginsWith(text: string, phrases: readonly string[]): boolean {
  const words = split(text).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return phrases.some((phrase) => hasWord(words, 0, phrase.split(' ')));
}

/** Number of words, punctuation left out. */
export function lengthOf(text: string): number {
  return split(text).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
