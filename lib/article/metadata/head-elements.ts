import { attributeOf, pick, rootOf, textOf } from '../dom.ts';
import { clean, known, type PageFacts } from './page-facts.ts';

/** What the document's own elements say: `title`, the root's `lang`, the canonical link as written. */
export function headElementFacts(document: Document): PageFacts {
  const title = pick(document, 'title').find((element) => !element.closest('svg'));
  const canonical = pick(document, 'link[rel~="canonical" i][href]')[0];
  return known({
    title: title ? withoutSiteName(clean(textOf(title))) : undefined,
    language: clean(attributeOf(rootOf(document), 'lang'), 40),
    canonical: canonical ? clean(attributeOf(canonical, 'href'), 2048) : undefined,
  });
}

/** "Dam repair costs rise | Meridian Wire": the longest part is the title. */
function withoutSiteName(title: string | undefined): string | undefined {
  const parts = title?.split(/\s+[|·»–—-]\s+/u) ?? [];
  const longest = parts.toSorted((a, b) => b.length - a.length)[0];
  return longest && longest.length >= 20 ? longest : title;
}
