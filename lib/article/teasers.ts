import { nearest, type PageNode } from './page-node.ts';
import { endsSentence } from './prose.ts';
import type { RawBlock } from './split-blocks.ts';

/** A card around a teaser: at most so many levels above the text, with at most so many blocks in it. */
const CARD_LEVELS = 5;
const CARD_BLOCKS = 6;
const SHORTEST_TITLE = 20;

/** A linked title of another story: wholly a link, and no sentence. */
function isLinkedTitle(block: RawBlock): boolean {
  return block.linkShare > 0.85 && block.weight >= SHORTEST_TITLE && !endsSentence(block.text);
}

/**
 * Tells teasers: running text that shares a small box with the linked title of another story and with no other
 * running text. One such box may be a paragraph with a link below it; three alike are a list of stories.
 */
export function teaserFinder(blocks: readonly RawBlock[]): (block: RawBlock) => boolean {
  const boxes = new Map<PageNode, RawBlock[]>();
  for (const block of blocks) {
    for (const node of nearest(block.holder, CARD_LEVELS)) push(boxes, node, block);
  }
  const boxed = blocks.filter((block) => block.prose && standsInCard(block, boxes));
  const alike = new Map<string, RawBlock[]>();
  for (const block of boxed) push(alike, block.holder.tag + block.holder.names, block);
  const teasers = new Set([...alike.values()].filter((group) => group.length >= 3).flat());
  return (block) => teasers.has(block);
}

function standsInCard(block: RawBlock, boxes: ReadonlyMap<PageNode, RawBlock[]>): boolean {
  for (const node of nearest(block.holder, CARD_LEVELS)) {
    const inside = boxes.get(node) ?? [];
    if (inside.length > CARD_BLOCKS || inside.filter(({ prose }) => prose).length > 1) return false;
    if (inside.some(isLinkedTitle)) return true;
  }
  return false;
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
