import { attributeOf, pick } from './dom.ts';

/** A saved page names its address in a comment of the program that saved it, or in its own head. */
const SAVED_FROM =
  /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:)\s*(https?:\/\/[^\s>]+)/i;

/** Where a saved page stood, as its saver or the page itself says; undefined where neither does. */
export function savedAddress(html: string, document: Document): string | undefined {
  const named = [
    SAVED_FROM.exec(html)?.[1],
    ...pick(document, 'link[rel="canonical"]').map((link) => attributeOf(link, 'href')),
    ...pick(document, 'meta[property="og:url"]').map((meta) => attributeOf(meta, 'content')),
  ];
  return named.find((address) => typeof address === 'string' && /^https?:\/\/./.test(address)) ?? undefined;
}
