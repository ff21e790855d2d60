import { pick, textOf } from '../dom.ts';
import { readDate } from './dates.ts';
import { clean, known, type PageFacts } from './page-facts.ts';

type Thing = Record<string, unknown>;

/** Bounds against hostile data: a script's characters, things looked at, levels gone down. */
const LONGEST_SCRIPT = 1_000_000;
const LONGEST_NAMES = 1000;
const MOST_THINGS = 3000;
const DEEPEST = 8;

const ARTICLE = /(Article|BlogPosting|Reportage|^Report)$/;
const OTHER =
  /^(Product|ItemList|CollectionPage|SearchResultsPage|Event|SportsEvent|SoftwareApplication|Recipe|JobPosting)$/;

/** What schema.org data in JSON-LD says of the article whose page this is. */
export function jsonLdFacts(document: Document, address: string): PageFacts {
  const things = pick(document, 'script[type="application/ld+json" i]').flatMap((script) =>
    parse(textOf(script)),
  );
  const all = collect(things);
  const articles = all.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const article = articles.find((thing) => isAbout(thing, address)) ?? articles.find(hasDate) ?? articles[0];
  if (!article) {
    return all.some((thing) => typesOf(thing).some((type) => OTHER.test(type))) ? { article: false } : {};
  }
  return factsOf(article);
}

function factsOf(article: Thing): PageFacts {
  return known({
    title: clean(article.headline) ?? clean(article.name),
    description: clean(article.description, 4000),
    byline: namesOf(article.author),
    published: readDate(article.datePublished) ?? readDate(article.dateCreated),
    modified: readDate(article.dateModified),
    publisher: namesOf(article.publisher),
    language: languageOf(article.inLanguage),
    article: true,
    live: typesOf(article).includes('LiveBlogPosting') || undefined,
  });
}

/** Pages wrap the data in comments, leave raw line breaks in strings, or write what is no JSON at all. */
function parse(source: string): unknown[] {
  if (source.length > LONGEST_SCRIPT) return [];
  return tryParse(source) ?? parseBare(source);
}

function parseBare(source: string): unknown[] {
  const bare = source.replace(
    /^\s*(?:<!--|[/*]*\s*<!\[CDATA\[[\s*/]*)|(?:-->|[/*]*\s*\]\]>[\s*/]*)\s*;?\s*$/g,
    '',
  );
  const spaced = bare.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, '');
  return tryParse(bare) ?? tryParse(spaced) ?? salvage(spaced);
}

function tryParse(text: string): unknown[] | null {
  try {
    return [JSON.parse(text)];
  } catch {
    return null;
  }
}

const FIELD = /"(@type|headline|datePublished|dateModified)"\s*:\s*"((?:[^"\\]|\\.){1,500})"/g;

/** The few fields that matter, out of data that no parser reads. */
function salvage(text: string): unknown[] {
  const thing: Thing = {};
  for (const [, name = '', value] of text.matchAll(FIELD))
    if (!Object.hasOwn(thing, name)) thing[name] = value;
  return [thing];
}

function collect(roots: unknown[]): Thing[] {
  const found: Thing[] = [];
  let level = roots;
  for (let depth = 0; depth < DEEPEST && level.length > 0 && found.length < MOST_THINGS; depth += 1) {
    const flat = level.flatMap((value) => (Array.isArray(value) ? value.slice(0, MOST_THINGS) : [value]));
    const things = flat.filter(isThing);
    found.push(...things.slice(0, MOST_THINGS - found.length));
    level = things
      .flatMap((thing) => Object.values(thing))
      .filter((value) => typeof value === 'object' && value !== null);
  }
  return found;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): string[] {
  const type = Object.hasOwn(thing, '@type') ? thing['@type'] : undefined;
  const types = Array.isArray(type) ? type.slice(0, 10) : [type];
  return types.filter((each) => typeof each === 'string').map((each) => each.replace(/^.*[/:]/, ''));
}

function isAbout(thing: Thing, address: string): boolean {
  const page = isThing(thing.mainEntityOfPage) ? thing.mainEntityOfPage['@id'] : thing.mainEntityOfPage;
  return [thing.url, thing['@id'], page].some(
    (value) => typeof value === 'string' && samePage(value, address),
  );
}

function samePage(a: string, b: string): boolean {
  const bare = (value: string) =>
    value
      .slice(0, 2048)
      .replace(/[#?].*$/, '')
      .replace(/\/$/, '');
  return bare(a) === bare(b);
}

const hasDate = (thing: Thing) => readDate(thing.datePublished) !== undefined;

function namesOf(value: unknown): string | undefined {
  const each = Array.isArray(value) ? value.slice(0, 20) : [value];
  const names = each
    .map((one) => clean(isThing(one) ? one.name : one, 200))
    .filter((name) => name !== undefined);
  if (names.length === 0) return undefined;
  return [...new Set(names)].join(', ').slice(0, LONGEST_NAMES).toWellFormed();
}

function languageOf(value: unknown): string | undefined {
  const name = isThing(value) ? (value.alternateName ?? value.name) : value;
  const tag = clean(name, 40)?.replace('_', '-');
  return tag && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag) ? tag : undefined;
}
