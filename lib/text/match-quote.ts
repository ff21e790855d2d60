import type { TextQuoteSelector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { type Folded, fold } from './fold.ts';

/** A place where the quoted words stand, and how well what surrounds them agrees. */
export interface QuoteMatch extends Span {
  /** Characters of prefix and suffix that stand around it too. */
  context: number;
}

/**
 * All places where a quotation's words stand in a text, best first: the one whose surroundings agree most, then the
 * one nearest to `hint`. Spaces and quotation marks may differ; a digit, a letter, a unit may not: a sentence that
 * says another figure is another sentence, however alike the rest is.
 * @param hint offset in `text` where the words stood before
 */
export function matchQuote(quote: TextQuoteSelector, text: string, hint = 0): QuoteMatch[] {
  const exact = fold(quote.exact).text.trim();
  if (!exact) return [];
  const page = fold(text);
  const matches: QuoteMatch[] = [];
  for (let at = page.text.indexOf(exact); at >= 0; at = page.text.indexOf(exact, at + 1)) {
    if (!standsAlone(page.text, at, at + exact.length)) continue;
    matches.push(toMatch(page, at, at + exact.length, quote));
  }
  return matches.sort((a, b) => b.context - a.context || Math.abs(a.start - hint) - Math.abs(b.start - hint));
}

/** "4 deaths" is no quotation from "104 deaths", nor "1 death" from "1 deaths" or "1.5 deaths" from "21.5 deaths". */
function standsAlone(text: string, start: number, end: number): boolean {
  return !joins(text.slice(Math.max(0, start - 2), start), text.charAt(start)) && !cutsWord(text, end);
}

function joins(before: string, first: string): boolean {
  const inWord = /[\p{L}\p{N}]$/u.test(before) && /[\p{L}\p{N}]/u.test(first);
  return inWord || (/\d[.,]$/.test(before) && /\d/.test(first));
}

function cutsWord(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  const after = text.slice(end, end + 2);
  const inWord = /[\p{L}\p{N}]/u.test(last) && /^[\p{L}\p{N}]/u.test(after);
  return inWord || (/\d/.test(last) && /^[.,]\d/.test(after));
}

function toMatch(page: Folded, start: number, end: number, quote: TextQuoteSelector): QuoteMatch {
  const before = sharedEnd(page.text.slice(0, start), fold(quote.prefix).text);
  const after = sharedStart(page.text.slice(end), fold(quote.suffix).text);
  const last = page.origin[end - 1] ?? 0;
  return { start: page.origin[start] ?? 0, end: last + 1, context: before + after };
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
