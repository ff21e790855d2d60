/** The words of a query or a text, lower-case, accents folded, so that "Caracas" is found by "caracás". */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return folded.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a query that are long enough to be looked up; a single letter begins too many. */
export function indexable(query: string): string[] {
  return wordsOf(query).filter((word) => word.length > 1);
}

/** True where every word of the query begins a word of the texts; an empty query matches everything. */
export function matches(query: string, texts: (string | undefined)[]): boolean {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return true;
  const words = wordsOf(texts.filter(Boolean).join(' '));
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}
