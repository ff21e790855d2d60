import type { Span } from '../model/span.ts';

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether the text goes on over a place: inside a word, or at the point of a number ("1.5", "1,200"). */
function joined(text: string, at: number): boolean {
  const [before, after] = [
    text.slice(0, at).match(/.$/su)?.[0] ?? '',
    text.slice(at).match(/^./su)?.[0] ?? '',
  ];
  if (IN_WORD.test(before) && IN_WORD.test(after)) return true;
  if (/[.,]/.test(after)) return /\d/.test(before) && /\d/.test(text.charAt(at + 1));
  return /[.,]/.test(before) && /\d/.test(after) && /\d/.test(text.charAt(at - 2));
}

/** A stretch of a text without the spaces at its ends, each word and number at its ends whole. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  let from = start + (words.length - words.trimStart().length);
  let to = Math.max(from, end - (words.length - words.trimEnd().length));
  if (from === to) return { start: from, end: to };
  while (from > 0 && joined(text, from)) from -= 1;
  while (to < text.length && joined(text, to)) to += 1;
  return { start: from, end: to };
}
