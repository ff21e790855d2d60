import { attributeOf } from './dom.ts';
import { findNear, type PageNode } from './page-node.ts';
import type { RawBlock } from './split-blocks.ts';

/** Where links go that ask the reader for a subscription, an address or money, in several languages. */
const ASKING =
  /[/.?=&_-](subscri\w*|suscri\w*|abonn?\w*|membership|donat\w*|newsletters?|sign-?up|register|registrier\w*|registro)([/.?=&_-]|$)/i;
/** A link that is only mentioned in a sentence is no request. */
const MUCH_OF_IT = 0.2;
const LONGEST = 400;
/** Where links go behind which a subscriber goes on reading. */
const ENTRANCE =
  /[/.?=&_-](log-?in|sign-?in|my-?account|anmeld\w*|einloggen|iniciar-?sesion|acceso|connexion|entrar)([/.?=&_-]|$)/i;
/** Blocks between the request and the entrance: what a subscription brings, line by line. */
const LONGEST_WALL = 15;

/** A short paragraph, a good part of which is a link to a subscription, a newsletter or a donation. */
export function isSolicitation(block: RawBlock): boolean {
  if (block.text.length > LONGEST || block.linkShare < MUCH_OF_IT) return false;
  return linksTo(block, ASKING);
}

/**
 * The blocks of messages that end a story for those who don't subscribe: from a request, past what a subscription
 * brings, to the entrance for those who do, all in one element.
 */
export function subscriptionWalls(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const walls = new Set<RawBlock>();
  for (const [i, block] of blocks.entries()) {
    if (!isSolicitation(block)) continue;
    const after = blocks.slice(i, i + LONGEST_WALL);
    const end = after.findLastIndex((each) => isEntrance(each) && each.holder.parent === block.holder.parent);
    for (const each of after.slice(0, end + 1)) walls.add(each);
  }
  return walls;
}

function isEntrance(block: RawBlock): boolean {
  return block.linkShare > 0 && block.text.length <= LONGEST && linksTo(block, ENTRANCE);
}

function linksTo(block: RawBlock, where: RegExp): boolean {
  const leads = ({ tag, element }: PageNode) => tag === 'a' && where.test(attributeOf(element, 'href') ?? '');
  for (const inner of block.inside.keys()) if (inner.linked && findNear(inner, 4, leads)) return true;
  return false;
}
