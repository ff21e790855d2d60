import { attributeOf } from './dom.ts';
import { readDate } from './metadata/dates.ts';
import { type PageNode, upwards } from './page-node.ts';
import type { RawBlock } from './split-blocks.ts';

/** A page with so many dated parts is a live blog; one with fewer is an article with a date or two. */
const FEWEST_POSTS = 3;

/**
 * The time of each block that stands in a post of a live blog: a part of the body with one time of its own. Empty
 * where the body is one story.
 */
export function postTimes(
  nodes: readonly PageNode[],
  root: PageNode | null,
  body: readonly RawBlock[],
): Map<RawBlock, string> {
  if (!root) return new Map();
  const posts = findPosts(nodes, root);
  const times = new Map<RawBlock, string>();
  for (const block of body) {
    for (const node of upwards(block.holder)) {
      const time = posts.get(node);
      if (time) times.set(block, time);
      if (time || node === root) break;
    }
  }
  return new Set(times.values()).size >= FEWEST_POSTS ? times : new Map();
}

/** For each time, the largest part around it that holds no other. */
function findPosts(nodes: readonly PageNode[], root: PageNode): Map<PageNode, string> {
  const times = nodes.filter(
    (node) => node.tag === 'time' && readDate(attributeOf(node.element, 'datetime')),
  );
  const held = new Map<PageNode, number>();
  for (const time of times) for (const node of upwards(time)) held.set(node, (held.get(node) ?? 0) + 1);
  const posts = new Map<PageNode, string>();
  for (const time of times) {
    let part: PageNode = time;
    while (part.parent && part.parent !== root && held.get(part.parent) === 1) part = part.parent;
    const date = readDate(attributeOf(time.element, 'datetime'));
    if (date && part !== time) posts.set(part, date);
  }
  return posts;
}
