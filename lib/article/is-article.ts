import type { PageFacts } from './metadata/page-facts.ts';

import type { RawBlock } from './split-blocks.ts';

/** An agency item of two sentences is an article where the page says so. */
const SHORTEST_MARKED = 140;
const SHORTEST_UNMARKED = 900;
const FEWEST_PARAGRAPHS = 4;

export type NoArticle = 'no-text' | 'home-page' | 'other-kind' | 'too-little-text' | 'listing';

export interface Judged {
  address: string;
  facts: PageFacts;
  blocks: readonly RawBlock[];
  body: readonly RawBlock[];
  hasHeadline: boolean;
}

/** Why the page is no article; null where it is one. */
export function whyNoArticle(page: Judged): NoArticle | null {
  const prose = page.body.filter(({ prose }) => prose);
  const weight = prose.reduce((sum, block) => sum + block.weight, 0);
  if (weight === 0) return 'no-text';
  if (isHome(page.address) && page.facts.published === undefined) return 'home-page';
  if (page.facts.article) return weight < SHORTEST_MARKED ? 'too-little-text' : null;
  if (page.facts.article === false) return 'other-kind';
  if (weight < SHORTEST_UNMARKED || prose.length < FEWEST_PARAGRAPHS) return 'too-little-text';
  return isListing(page, weight) ? 'listing' : null;
}

function isHome(address: string): boolean {
  return URL.canParse(address) && /^\/(index\.\w+)?$/.test(new URL(address).pathname);
}

/** Text in scraps, or a page that is mostly links and labels, where nothing says that it is an article. */
function isListing(page: Judged, weight: number): boolean {
  const scraps = page.body.filter((block) => !block.prose).length;
  const linked = page.body.reduce((sum, block) => sum + block.linkShare * block.weight, 0);
  return scraps > page.body.length * 0.6 || linked > weight * 0.3 || !page.hasHeadline;
}
