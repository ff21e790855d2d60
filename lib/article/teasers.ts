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
  const cards = countInside(blocks, cardsAround(blocks.filter(isLinkedTitle)));
  const boxed = blocks.filter((block) => block.prose && standsInCard(block, cards));
  const alike = new Map<string, RawBlock[]>();
  for (const block of boxed) push(alike, block.holder.tag + block.holder.names, block);
  const teasers = new Set([...alike.values()].filter((group) => group.length >= 3).flat());
  return (block) => teasers.has(block);
}

/** How many blocks a box holds, and how many of them are running text. */
interface Box {
  all: number;
  prose: number;
}

/** The elements close around linked titles: any of them may be a card. */
function cardsAround(titles: readonly RawBlock[]): Map<PageNode, Box> {
  const cards = new Map<PageNode, Box>();
  for (const { holder } of titles) {
    for (const node of nearest(holder, CARD_LEVELS)) cards.set(node, { all: 0, prose: 0 });
  }
  return cards;
}

function countInside(blocks: readonly RawBlock[], cards: Map<PageNode, Box>): Map<PageNode, Box> {
  for (const { holder, prose } of blocks) {
    let node: PageNode | null = holder;
    for (let level = 0; node && level < CARD_LEVELS; level += 1, node = node.parent) {
      const box = cards.get(node);
      if (!box) continue;
      box.all += 1;
      box.prose += prose ? 1 : 0;
    }
  }
  return cards;
}

function standsInCard(block: RawBlock, cards: ReadonlyMap<PageNode, Box>): boolean {
  return nearest(block.holder, CARD_LEVELS).some((node) => {
    const box = cards.get(node);
    return box !== undefined && box.all <= CARD_BLOCKS && box.prose <= 1;
  });
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
