import { sameTitle } from './headline.ts';
import { findNear, type PageNode, upwards } from './page-node.ts';

import { sumUp } from './regions.ts';
import { meet, type RawBlock } from './split-blocks.ts';

const HEADINGS = new Set(['h1', 'h2', 'h3']);
const isHeading = ({ tag }: PageNode) => HEADINGS.has(tag);

/** The heading element that a block stands in, or null. */
function headingOf(block: RawBlock): PageNode | null {
  return findNear(block.holder, 3, isHeading);
}

/**
 * Finds the parts of a page that hold further stories: built as the first one is, with a heading of the same rank
 * and running text of their own. Empty where no heading is the page's title.
 */
export function otherStories(blocks: readonly RawBlock[], titles: readonly string[]): ReadonlySet<PageNode> {
  const first = blocks.find(
    (block) => headingOf(block) && titles.some((title) => sameTitle(title, block.text)),
  );
  const heading = first && headingOf(first);
  const stories = new Set<PageNode>();
  if (!first || !heading) return stories;
  const prose = sumUp(blocks, ({ prose }) => (prose ? 1 : 0));
  for (const block of blocks) {
    const other = headingOf(block);
    if (block.index <= first.index || other?.tag !== heading.tag || other === heading) continue;
    const around: PageNode = meet(heading, other);
    const ours: PageNode | undefined = childOf(around, heading);
    const theirs: PageNode | undefined = childOf(around, other);
    const alike = ours?.tag === theirs?.tag && ours !== heading && theirs !== other;
    if (ours && theirs && alike && (prose.get(ours) ?? 0) >= 2 && (prose.get(theirs) ?? 0) >= 1)
      stories.add(theirs);
  }
  return stories;
}

/** The child of `around` that holds `node`. */
function childOf(around: PageNode, node: PageNode): PageNode | undefined {
  return [...upwards(node)].find((at) => at.parent === around);
}
