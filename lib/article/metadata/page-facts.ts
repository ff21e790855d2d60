/** What one source on the page says about the article; all strings well-formed, trimmed and of sane length. */
export interface PageFacts {
  title?: string;
  description?: string;
  byline?: string;
  /** ISO 8601, with the zone only where the page gives one. */
  published?: string;
  modified?: string;
  publisher?: string;
  language?: string;
  canonical?: string;
  /** Whether the source calls the page an article; absent where it doesn't say. */
  article?: boolean;
  /** Whether the source calls the article a live blog. */
  live?: boolean;
}

const LONGEST = 1000;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};
/** Some systems escape twice: the text itself then holds `&quot;` or `&#8216;`. */
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi;

/** A page's string as plain text: one line, well-formed, cut to a sane length; undefined when nothing is left. */
export function clean(value: unknown, longest = LONGEST): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, longest * 2)
    .replace(ENTITY, decode)
    .toWellFormed()
    .replaceAll('\u0000', '')
    .replace(/\s+/gu, ' ')
    .trim();
  return text.slice(0, longest).toWellFormed() || undefined;
}

function decode(all: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return ENTITIES[name.toLowerCase()] ?? all;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

/** Leaves out what is undefined, so that a later source may fill it. */
export function known(facts: { [K in keyof PageFacts]: PageFacts[K] | undefined }): PageFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as PageFacts;
}
