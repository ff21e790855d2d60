import { headElementFacts } from './head-elements.ts';
import { jsonLdFacts } from './json-ld.ts';
import { metaTagFacts } from './meta-tags.ts';
import type { PageFacts } from './page-facts.ts';
import { timeElementFacts } from './time-elements.ts';

/** Sources of facts about the article, most trusted first: each fact is taken from the first that tells it. */
const SOURCES: readonly ((document: Document, address: string) => PageFacts)[] = [
  jsonLdFacts,
  metaTagFacts,
  timeElementFacts,
  headElementFacts,
];

/** The facts, and every title that a source gives, most trusted first. */
export interface KnownFacts extends PageFacts {
  titles: string[];
}

export function readFacts(document: Document, address: string): KnownFacts {
  const told = SOURCES.map((source) => source(document, address));
  const facts: PageFacts = {};
  for (const each of told.toReversed()) Object.assign(facts, each);
  delete facts.article;
  const titles = told.map((each) => each.title).filter((title) => title !== undefined);
  return { ...facts, ...isArticle(told), ...language(document), titles };
}

/**
 * JSON-LD or OpenGraph that call the page an article outweigh what else they list on it (a product in a story);
 * microdata is heard where they are silent.
 */
function isArticle([jsonLd, meta, elements]: readonly PageFacts[]): PageFacts {
  const answers = [jsonLd?.article, meta?.article].filter((answer) => answer !== undefined);
  const article = answers.length > 0 ? answers.includes(true) : elements?.article;
  return article === undefined ? {} : { article };
}

/** The page's own `lang` says more than the locale told to social media. */
function language(document: Document): PageFacts {
  const { language } = headElementFacts(document);
  return language ? { language } : {};
}
