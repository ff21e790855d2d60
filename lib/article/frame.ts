import type { Chosen } from './choose-blocks.ts';
import { isInside } from './choose-blocks.ts';
import { sameTitle } from './headline.ts';
import { named } from './names.ts';
import { findNear, type PageNode } from './page-node.ts';
import { meet, type RawBlock } from './split-blocks.ts';

/** How far from the headline a standfirst stands, and how far above the text its names are looked for. */
const STANDFIRST_BLOCKS = 25;
const NAME_LEVELS = 3;
const SHORTEST_STANDFIRST = 40;

export function isCaption({ holder }: RawBlock): boolean {
  return findNear(holder, 5, isFigcaption) !== null || findNear(holder, NAME_LEVELS, captioned) !== null;
}

const isFigcaption = ({ tag }: PageNode) => tag === 'figcaption';
const captioned = (node: PageNode) => node.tag === 'caption' || named(node.names).caption;

/** Text between headline and body that sums the story up: called so, in the page's description, or set as a heading. */
export function findStandfirst(
  blocks: readonly RawBlock[],
  chosen: Chosen,
  headline: RawBlock | undefined,
  description: string | undefined,
): RawBlock[] {
  const from = headline?.index ?? Number.POSITIVE_INFINITY;
  const until = Math.min(chosen.body[0]?.index ?? 0, from + STANDFIRST_BLOCKS);
  const known = new Set(chosen.body);
  return blocks.filter((block) => {
    if (block.index <= from || block.index > until || chosen.foreign(block)) return false;
    if (known.has(block)) return isNamedSo(block, 2);
    if (isCaption(block) || block.linkShare > 0.5 || block.weight < SHORTEST_STANDFIRST) return false;
    if (headline && sameTitle(headline.text, block.text)) return false;
    return isNamedSo(block, NAME_LEVELS) || isDescription(block, description) || leads(block);
  });
}

function isNamedSo(block: RawBlock, levels: number): boolean {
  return findNear(block.holder, levels, (node) => named(node.names).standfirst) !== null;
}

function isDescription(block: RawBlock, description: string | undefined): boolean {
  return description !== undefined && sameTitle(block.text, description);
}

const LEADING = new Set(['h2', 'h3', 'header', 'summary']);

/** A sentence set as a heading, or as the only prose of the story's header. */
function leads(block: RawBlock): boolean {
  return block.prose && findNear(block.holder, 4, ({ tag }) => LEADING.has(tag)) !== null;
}

/** Captions of the story's pictures: between headline and the end of the body, within what holds both. */
export function findCaptions(
  blocks: readonly RawBlock[],
  chosen: Chosen,
  headline: RawBlock | undefined,
): RawBlock[] {
  const [first, last] = [chosen.body[0], chosen.body.at(-1)];
  if (!first || !last || !chosen.root) return [];
  const scope = headline ? meet(headline.holder, chosen.root) : chosen.root;
  const printed = new Set<string>();
  return blocks.filter((block) => {
    if (block.index < Math.min(headline?.index ?? first.index, first.index) || block.index > last.index)
      return false;
    if (block.linkShare > 0.9 || chosen.foreign(block) || !isInside(block.holder, scope)) return false;
    if (!isCaption(block)) return false;
    return printed.size !== printed.add(block.text).size;
  });
}
