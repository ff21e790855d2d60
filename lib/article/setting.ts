import { nearest, type PageNode } from './page-node.ts';

import type { RawBlock } from './split-blocks.ts';

/** Names with a number in them differ from paragraph to paragraph. */
const NUMBERED = /\S*\d\S*/g;
/** Paragraphs set in one way are the body's when they make up this share of the story's prose. */
const BODY_SHARE = 0.1;

const looks = new WeakMap<PageNode, string>();

function look(node: PageNode): string {
  const before = looks.get(node);
  if (before !== undefined) return before;
  const made = `${node.tag}.${node.names.replace(NUMBERED, ' ').trim()}`;
  looks.set(node, made);
  return made;
}

/** How a block is set: its own element and what holds it, by tag and names. */
export function settingOf(block: RawBlock, levels = 2): string {
  return nearest(block.holder, levels).map(look).join(' < ');
}

/** Tells the blocks that are set as much of the given prose is. */
export function bodySettings(blocks: readonly RawBlock[], levels = 2): (block: RawBlock) => boolean {
  const sums = new Map<string, number>();
  let all = 0;
  for (const block of blocks.filter(({ prose }) => prose)) {
    const weight = block.weight;
    all += weight;
    const setting = settingOf(block, levels);
    sums.set(setting, (sums.get(setting) ?? 0) + weight);
  }
  return (block) => (sums.get(settingOf(block, levels)) ?? 0) >= all * BODY_SHARE;
}
