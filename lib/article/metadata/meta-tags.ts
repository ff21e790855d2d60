import { attributeOf, pick } from '../dom.ts';
import { readDate } from './dates.ts';
import { clean, known, type PageFacts } from './page-facts.ts';

const PUBLISHED =
  `article:published_time og:article:published_time og:published_time article.published datepublished date.published
  pubdate publishdate publish-date publish_date publication_date published_at parsely-pub-date sailthru.date
  dc.date.issued dcterms.created dcterms.date dc.date cxenseparse:recs:publishtime date`.split(/\s+/);
const MODIFIED =
  `article:modified_time og:updated_time article.updated datemodified lastmod last-modified dcterms.modified
  revised`.split(/\s+/);
const AUTHORS = 'author article:author_name parsely-author dc.creator sailthru.author byl'.split(' ');
/** `website` says nothing: sites tell it of every page. */
const NO_ARTICLE = /^(product|profile|object|video|music|book|business)/i;

/** What OpenGraph and other `meta` elements say. */
export function metaTagFacts(document: Document): PageFacts {
  const tags = readTags(document);
  const first = (names: string[]) => names.map((name) => tags.get(name)).find((value) => value !== undefined);
  const date = (names: string[]) =>
    names.map((name) => readDate(tags.get(name))).find((value) => value !== undefined);
  const type = tags.get('og:type');
  return known({
    title: clean(first(['og:title', 'twitter:title', 'dc.title', 'title'])),
    description: clean(first(['og:description', 'description', 'twitter:description']), 4000),
    byline: nameOnly(first(AUTHORS)),
    published: date(PUBLISHED),
    modified: date(MODIFIED),
    publisher: clean(first(['og:site_name', 'application-name']), 200),
    language: clean(tags.get('og:locale'), 20)?.replace('_', '-'),
    article:
      type === undefined
        ? undefined
        : /article|news/i.test(type)
          ? true
          : NO_ARTICLE.test(type)
            ? false
            : undefined,
  });
}

function readTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of pick(document, 'meta[content]').slice(0, 500)) {
    const names = ['property', 'name', 'itemprop'].map((attribute) => attributeOf(element, attribute));
    const content = attributeOf(element, 'content') ?? '';
    for (const name of names) {
      const key = name?.trim().toLowerCase();
      if (key && content.trim() && !tags.has(key)) tags.set(key, content);
    }
  }
  return tags;
}

/** `article:author` is often the address of a profile. */
function nameOnly(value: string | undefined): string | undefined {
  const name = clean(value, 200);
  return name && !/^https?:/i.test(name) ? name : undefined;
}
