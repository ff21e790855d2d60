import { foreignWords } from './names.ts';
import { type PageNode, upwards } from './page-node.ts';

import type { RawBlock } from './split-blocks.ts';

const FOREIGN_TAGS = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'dialog',
  'menu',
  'address',
  'label',
  'fieldset',
]);
/** A name under which this share of the page's prose stands says nothing on this page ("widget" on every part). */
const TOO_MUCH_TO_IGNORE = 0.3;
/** Cookie banners and footers may well be longer than a short story. */
const PLAIN_SPOKEN = new Set([
  '<footer>',
  'footer',
  'cookie',
  'cookies',
  'consent',
  'gdpr',
  'onetrust',
  'ot-sdk',
]);
const TOO_MUCH_TO_BELIEVE = 0.75;

/** Sum of a figure over the blocks of each element's subtree. */
export function sumUp(
  blocks: readonly RawBlock[],
  value: (block: RawBlock) => number,
): Map<PageNode, number> {
  const sums = new Map<PageNode, number>();
  for (const block of blocks) {
    const amount = value(block);
    if (amount > 0) for (const node of upwards(block.holder)) sums.set(node, (sums.get(node) ?? 0) + amount);
  }
  return sums;
}

/** Tells the parts of a page that are called, or built as, something else than the story, or known to be so. */
export function foreignRegions(
  blocks: readonly RawBlock[],
  known: ReadonlySet<PageNode>,
): (node: PageNode) => boolean {
  const signs = signReader();
  const meaningless = meaninglessSigns(blocks, signs);
  const judged = new Map<PageNode, boolean>();
  const self = (node: PageNode) => known.has(node) || signs(node).some((sign) => !meaningless.has(sign));
  /** From the outside in, without recursion: pages may nest ten thousand deep. */
  const judge = (node: PageNode): boolean => {
    const path: PageNode[] = [];
    let at: PageNode | null = node;
    for (; at && !judged.has(at); at = at.parent) path.push(at);
    let foreign = at !== null && (judged.get(at) ?? false);
    for (const each of path.reverse()) {
      foreign ||= self(each);
      judged.set(each, foreign);
    }
    return foreign;
  };
  return judge;
}

/** What speaks against a node: foreign words among its names, or its tag. Read once a node. */
function signReader(): (node: PageNode) => readonly string[] {
  const known = new Map<PageNode, readonly string[]>();
  const words = new Map<string, readonly string[]>();
  const read = (names: string) => {
    const before = words.get(names);
    if (before) return before;
    const made = foreignWords(names);
    words.set(names, made);
    return made;
  };
  return (node) => {
    const before = known.get(node);
    if (before) return before;
    const named = node.parent?.parent ? read(node.names) : [];
    const signs = FOREIGN_TAGS.has(node.tag) ? [...named, `<${node.tag}>`] : named;
    known.set(node, signs);
    return signs;
  };
}

function meaninglessSigns(
  blocks: readonly RawBlock[],
  signs: (node: PageNode) => readonly string[],
): ReadonlySet<string> {
  const sums = new Map<string, number>();
  let all = 0;
  for (const block of blocks.filter(({ prose }) => prose)) {
    const weight = block.weight;
    all += weight;
    const over = new Set<string>();
    for (const node of upwards(block.holder)) for (const sign of signs(node)) over.add(sign);
    for (const sign of over) sums.set(sign, (sums.get(sign) ?? 0) + weight);
  }
  const limit = (sign: string) => (PLAIN_SPOKEN.has(sign) ? TOO_MUCH_TO_BELIEVE : TOO_MUCH_TO_IGNORE);
  return new Set([...sums].filter(([sign, sum]) => sum >= all * limit(sign)).map(([sign]) => sign));
}
