import { otherStories } from './other-stories.ts';
import { findNear, type PageNode, upwards } from './page-node.ts';
import { endsSentence } from './prose.ts';
import { foreignRegions } from './regions.ts';
import { bodySettings } from './setting.ts';
import { isSolicitation, subscriptionWalls } from './solicitations.ts';
import type { RawBlock } from './split-blocks.ts';
import { findStoryRoot, storyWeight } from './story-root.ts';
import { teaserFinder } from './teasers.ts';

/** Which blocks are the story's body, in page order, and the element that holds them. */
export interface Chosen {
  body: RawBlock[];
  root: PageNode | null;
  /** Whether a block is no part of a story, by where it stands. */
  foreign: (block: RawBlock) => boolean;
}

/** How many levels around the body, and how many blocks before and after it, more of it is looked for. */
const AROUND_LEVELS = 3;
const AROUND_BLOCKS = 15;
const SHORTEST_LINKED_PARAGRAPH = 40;

/** True where most of the block's text stands in elements that the general-purpose parser kept. */
export function keptBy(kept: ReadonlySet<number>): (block: RawBlock) => boolean {
  return (block) => {
    let balance = 0;
    for (const [node, length] of block.inside) balance += kept.has(node.id) ? length : -length;
    return balance > 0;
  };
}

/**
 * Picks the story's body from the blocks of the page.
 * @param kept ids that the general-purpose parser kept
 * @param titles of the story, for telling it from others on the page
 */
export function chooseBlocks(
  blocks: readonly RawBlock[],
  kept: ReadonlySet<number>,
  titles: readonly string[],
): Chosen {
  const region = foreignRegions(blocks, otherStories(blocks, titles));
  const candidates = blocks.filter((block) => !region(block.holder));
  const teaser = teaserFinder(candidates);
  const isKept = keptBy(kept);
  const walls = subscriptionWalls(candidates);
  const ours = candidates.filter(
    (block) => !teaser(block) && !walls.has(block) && !isSolicitation(block) && !isTimestamp(block),
  );
  const known = new Set(ours);
  const foreign = (block: RawBlock) => !known.has(block);
  const root = findStoryRoot(ours, (block) => storyWeight(block, isKept));
  if (!root) return { body: [], root, foreign };
  const prose = proseOf(ours, root, isKept);
  return { body: fillIn(ours, root, prose, isKept), root, foreign };
}

/** The running text of the body: set as most of it is, or kept by the parser and not at its end. */
function proseOf(
  blocks: readonly RawBlock[],
  root: PageNode,
  isKept: (block: RawBlock) => boolean,
): RawBlock[] {
  const inside = blocks.filter((block) => block.prose && isInside(block.holder, root));
  const main = bodySettings(inside);
  const last = inside.findLast(main)?.index ?? 0;
  const core = inside.filter((block) => main(block) || (isKept(block) && block.index < last));
  return [...core, ...proseAround(blocks, root, core, isKept)].sort((a, b) => a.index - b.index);
}

/** Running text beside the body's element that is set alike, or that the parser kept above it. */
function proseAround(
  blocks: readonly RawBlock[],
  root: PageNode,
  core: readonly RawBlock[],
  isKept: (block: RawBlock) => boolean,
): RawBlock[] {
  const around = [...upwards(root)][AROUND_LEVELS];
  const alike = bodySettings(core, 1);
  const [first, last] = ends(core);
  return blocks.filter((block) => {
    if (!block.prose || isInside(block.holder, root) || (around && !isInside(block.holder, around)))
      return false;
    if (block.index < first - AROUND_BLOCKS || block.index > last + AROUND_BLOCKS) return false;
    return isKept(block) && (block.index < first || alike(block));
  });
}

/** With what is no running text but stands between it: short paragraphs, headings, lists, linked sentences. */
function fillIn(
  blocks: readonly RawBlock[],
  root: PageNode,
  prose: readonly RawBlock[],
  isKept: (block: RawBlock) => boolean,
): RawBlock[] {
  const sure = new Set(prose);
  const main = bodySettings(prose);
  const [first, last] = ends(prose);
  return blocks.filter((block) => {
    if (sure.has(block)) return true;
    if (block.index < first || !isInside(block.holder, root)) return false;
    if (block.index > last) return main(block) && block.linkShare < 0.3 && endsSentence(block.text);
    if (block.linkShare < 0.5) return main(block) || isKept(block);
    return isLinkedParagraph(block);
  });
}

/** A paragraph that is one link, between kept ones: a sentence, where a teaser is a title. */
function isLinkedParagraph(block: RawBlock): boolean {
  if (block.weight < SHORTEST_LINKED_PARAGRAPH || !endsSentence(block.text)) return false;
  return findNear(block.holder, 3, ({ tag }) => tag === 'p') !== null;
}

function ends(blocks: readonly RawBlock[]): [first: number, last: number] {
  return [blocks.at(0)?.index ?? 0, blocks.at(-1)?.index ?? -1];
}

/** The time of a post or of the publication. */
function isTimestamp(block: RawBlock): boolean {
  for (const node of block.inside.keys())
    if (node.tag !== 'time' && node.parent?.tag !== 'time') return false;
  return true;
}

export function isInside(node: PageNode, root: PageNode): boolean {
  let at: PageNode | null = node;
  while (at && at.depth > root.depth) at = at.parent;
  return at === root;
}
