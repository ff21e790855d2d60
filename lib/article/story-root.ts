import type { PageNode } from './page-node.ts';

import { sumUp } from './regions.ts';
import type { RawBlock } from './split-blocks.ts';

/** What the page's prose weighs more for: the general-purpose parser took it too. */
const KEPT_BONUS = 2;
/** The story's element holds this share of all that its parent's does. */
const HOLDS_STORY = 0.75;

/** How much a block speaks for being the story's. */
export function storyWeight(block: RawBlock, isKept: (block: RawBlock) => boolean): number {
  if (!block.prose) return 0;
  return block.weight * (1 - block.linkShare) * (isKept(block) ? KEPT_BONUS : 1);
}

/**
 * The innermost element that holds most of the page's prose. A body that stands in several neighbouring
 * containers is held by what holds them all.
 */
export function findStoryRoot(
  blocks: readonly RawBlock[],
  weight: (block: RawBlock) => number,
): PageNode | null {
  const sums = sumUp(blocks, weight);
  const heaviest = new Map<PageNode, PageNode>();
  let root: PageNode | null = null;
  for (const [node, sum] of sums) {
    if (!node.parent) root = node;
    else if (sum > (sums.get(heaviest.get(node.parent) ?? node.parent) ?? 0) || !heaviest.has(node.parent)) {
      heaviest.set(node.parent, node);
    }
  }
  for (let next = root && heaviest.get(root); root && next; next = heaviest.get(root)) {
    if ((sums.get(next) ?? 0) < HOLDS_STORY * (sums.get(root) ?? 0)) break;
    root = next;
  }
  return root;
}
