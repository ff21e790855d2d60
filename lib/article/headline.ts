import { findNear } from './page-node.ts';
import type { RawBlock } from './split-blocks.ts';

const FIRST = new Set(['h1']);
const HEADINGS = new Set(['h1', 'h2', 'h3']);
const SHORTEST_TITLE = 12;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A text so much longer than a title is another, however many of its characters are no letters. */
const LONGER_THAN_A_TITLE = 4;

/** Whether two titles are one, perhaps with the site's name or a section before or behind. */
export function sameTitle(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) > LONGER_THAN_A_TITLE * (Math.min(a.length, b.length) + SHORTEST_TITLE))
    return false;
  const [short, long] = [letters(a), letters(b)].sort((x, y) => x.length - y.length);
  if (!short || !long) return false;
  return (
    short === long ||
    (short.length >= SHORTEST_TITLE && long.includes(short) && short.length * 2 >= long.length)
  );
}

const isHeading = (block: RawBlock, tags: ReadonlySet<string>) =>
  findNear(block.holder, 3, ({ tag }) => tags.has(tag)) !== null;

/**
 * The block that stands as the story's headline: the last `h1` before the body that is the title, else any heading
 * that is, else the last `h1`, else any text that is the title.
 */
export function findHeadline(
  blocks: readonly RawBlock[],
  body: readonly RawBlock[],
  titles: readonly string[],
): RawBlock | undefined {
  const start = body[0]?.index ?? blocks.length;
  const before = blocks.filter((block) => block.index <= start && block.weight < 400);
  const isTitle = (block: RawBlock) => titles.some((title) => sameTitle(title, block.text));
  const first = before.filter((block) => isHeading(block, FIRST));
  return (
    first.findLast(isTitle) ??
    before.findLast((block) => isHeading(block, HEADINGS) && isTitle(block)) ??
    first.findLast((block) => block.weight >= SHORTEST_TITLE) ??
    before.findLast(isTitle)
  );
}
