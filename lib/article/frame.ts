import type { Chosen } from './choose-blocks.ts';
import { isInside } from './choose-blocks.ts';
import { sameTitle } from './headline.ts';
import { namedCaption, namedStandfirst } from './names.ts';
import { nearest, type PageNode } from './page-node.ts';

import { meet, type RawBlock } from './split-blocks.ts';

/** How far from the headline a standfirst stands, and how far above the text its names are looked for. */
const STANDFIRST_BLOCKS = 25;
const NAME_LEVELS = 3;
const SHORTEST_STANDFIRST = 40;

const near = (block: RawBlock) => nearest(block.holder, NAME_LEVELS);

export function isCaption(block: RawBlock): boolean {
  return nearest(block.holder, 5).some((node) => node.tag === 'figcaption') || near(block).some(captioned);
}

const captioned = (node: PageNode) => node.tag === 'caption' || namedCaption(node.names);

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
    return (
      near(block).some((node) => namedStandfirst(node.names)) ||
      isDescription(block, description) ||
      leads(block)
    );
  });
}

function isNamedSo(block: RawBlock, levels: number): boolean {
  return nearest(block.holder, levels).some((node) => namedStandfirst(node.names));
}

function isDescription(block: RawBlock, description: string | undefined): boolean {
  return description !== undefined && sameTitle(block.text, description);
}

/** A sentence set as a heading, or as the only prose of the story's header. */
function leads(block: RawBlock): boolean {
  return block.prose && nearest(block.holder, 4).some((node) => /^(h2|h3|header|summary)$/.test(node.tag));
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
    if (!isCaption(block) || chosen.foreign(block) || !isInside(block.holder, scope) || block.linkShare > 0.9)
      return false;
    return printed.size !== printed.add(block.text).size;
  });
}
