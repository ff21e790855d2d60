import { attributeOf } from './dom.ts';
import { findNear, type PageNode } from './page-node.ts';
import type { RawBlock } from './split-blocks.ts';

/** Where links go that ask the reader for a subscription, an address or money, in several languages. */
const ASKING =
  /[/.?=&_-](subscri\w*|suscri\w*|abonn?\w*|membership|donat\w*|newsletters?|sign-?up|register|registrier\w*|registro)([/.?=&_-]|$)/i;
/** A link that is only mentioned in a sentence is no request. */
const MUCH_OF_IT = 0.2;
const LONGEST = 400;

/** A short paragraph, a good part of which is a link to a subscription, a newsletter or a donation. */
export function isSolicitation(block: RawBlock): boolean {
  if (block.text.length > LONGEST || block.linkShare < MUCH_OF_IT) return false;
  for (const inner of block.inside.keys()) if (inner.linked && findNear(inner, 4, asks)) return true;
  return false;
}

function asks({ tag, element }: PageNode): boolean {
  return tag === 'a' && ASKING.test(attributeOf(element, 'href') ?? '');
}
