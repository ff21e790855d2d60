import type { ReadPage } from '../../lib/article/read-article.ts';

/** The element that holds all of the article's text; null where the page has none. */
export function articleScope(page: ReadPage | null): Element | null {
  const runs = page?.textMap.runs ?? [];
  const first = runs.find((each) => each.length > 0)?.[0]?.node;
  const last = runs.findLast((each) => each.length > 0)?.at(-1)?.node;
  if (!first || !last) return null;
  let scope = first.parentElement;
  while (scope && !scope.contains(last) && scope.parentElement) scope = scope.parentElement;
  return scope;
}
