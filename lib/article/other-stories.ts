import { sameTitle } from './headline.ts';
import { findNear, type PageNode } from './page-node.ts';

import { sumUp } from './regions.ts';
import { meet, type RawBlock } from './split-blocks.ts';

const HEADINGS = new Set(['h1', 'h2', 'h3']);
const isHeading = ({ tag }: PageNode) => HEADINGS.has(tag);

interface Headed {
  block: RawBlock;
  heading: PageNode;
}

function headedOf(blocks: readonly RawBlock[]): Headed[] {
  const headed: Headed[] = [];
  for (const block of blocks) {
    const heading = findNear(block.holder, 3, isHeading);
    if (heading) headed.push({ block, heading });
  }
  return headed;
}

/**
 * Finds the parts of a page that hold further stories: built as the first one is, with a heading of the same rank
 * and running text of their own. Empty where no heading is the page's title.
 */
export function otherStories(blocks: readonly RawBlock[], titles: readonly string[]): ReadonlySet<PageNode> {
  const headed = headedOf(blocks);
  const first = headed.findIndex(({ block }) => titles.some((title) => sameTitle(title, block.text)));
  const heading = headed[first]?.heading;
  const rivals = new Set(headed.slice(first + 1).map((each) => each.heading));
  if (!heading) return new Set();
  const pairs = [...rivals].map((rival) => partsOf(heading, rival)).filter((pair) => pair !== null);
  if (pairs.length === 0) return new Set();
  const prose = sumUp(blocks, (block) => (block.prose ? 1 : 0));
  const has = (node: PageNode, paragraphs: number) => (prose.get(node) ?? 0) >= paragraphs;
  return new Set(
    pairs.filter(({ ours, theirs }) => has(ours, 2) && has(theirs, 1)).map(({ theirs }) => theirs),
  );
}

/** The parts that two headings of one rank stand over, where the two are built alike; else null. */
function partsOf(heading: PageNode, rival: PageNode): { ours: PageNode; theirs: PageNode } | null {
  if (rival.tag !== heading.tag || rival === heading) return null;
  const around = meet(heading, rival);
  const [ours, theirs] = [childOf(around, heading), childOf(around, rival)];
  if (!ours || !theirs || ours === heading || theirs === rival || ours.tag !== theirs.tag) return null;
  return { ours, theirs };
}

/** The child of `around` that holds `node`. */
function childOf(around: PageNode, node: PageNode): PageNode | null {
  let at: PageNode | null = node;
  while (at && at.parent !== around) at = at.parent;
  return at;
}
