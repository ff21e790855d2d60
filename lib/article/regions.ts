import { named } from './names.ts';
import type { PageNode } from './page-node.ts';
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

/** Sum of a figure over the blocks of each element's subtree: summed up level by level, from the deepest. */
export function sumUp(
  blocks: readonly RawBlock[],
  value: (block: RawBlock) => number,
): Map<PageNode, number> {
  const sums = new Map<PageNode, number>();
  const levels: PageNode[][] = [];
  const add = (node: PageNode, amount: number) => {
    const before = sums.get(node);
    sums.set(node, (before ?? 0) + amount);
    if (before !== undefined) return;
    const level = levels[node.depth];
    if (level) level.push(node);
    else levels[node.depth] = [node];
  };
  for (const block of blocks) {
    const amount = value(block);
    if (amount > 0) add(block.holder, amount);
  }
  for (let depth = levels.length - 1; depth > 0; depth -= 1) {
    for (const node of levels[depth] ?? []) if (node.parent) add(node.parent, sums.get(node) ?? 0);
  }
  return sums;
}

/** Tells the parts of a page that are called, or built as, something else than the story, or known to be so. */
export function foreignRegions(
  blocks: readonly RawBlock[],
  known: ReadonlySet<PageNode>,
): (node: PageNode) => boolean {
  const signsOver = signReader();
  const meaningless = meaninglessSigns(blocks, signsOver);
  const judged = new Map<PageNode, boolean>();
  const self = (node: PageNode) => known.has(node) || signsOf(node).some((sign) => !meaningless.has(sign));
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

/** What speaks against a node: foreign words among its names, or its tag. */
function signsOf(node: PageNode): readonly string[] {
  const words = node.parent?.parent ? named(node.names).foreign : [];
  return FOREIGN_TAGS.has(node.tag) ? [...words, `<${node.tag}>`] : words;
}

/** The signs of a node and of all that hold it; most nodes add nothing to what their parent has. */
function signReader(): (node: PageNode) => ReadonlySet<string> {
  const known = new Map<PageNode, ReadonlySet<string>>();
  return (node) => {
    const path: PageNode[] = [];
    let at: PageNode | null = node;
    for (; at && !known.has(at); at = at.parent) path.push(at);
    let over: ReadonlySet<string> = (at && known.get(at)) ?? new Set();
    for (const each of path.reverse()) {
      const own = signsOf(each);
      if (own.length > 0) over = new Set([...over, ...own]);
      known.set(each, over);
    }
    return over;
  };
}

function meaninglessSigns(
  blocks: readonly RawBlock[],
  signsOver: (node: PageNode) => ReadonlySet<string>,
): ReadonlySet<string> {
  const sums = new Map<string, number>();
  let all = 0;
  for (const block of blocks.filter(({ prose }) => prose)) {
    const weight = block.weight;
    all += weight;
    for (const sign of signsOver(block.holder)) sums.set(sign, (sums.get(sign) ?? 0) + weight);
  }
  const limit = (sign: string) => (PLAIN_SPOKEN.has(sign) ? TOO_MUCH_TO_BELIEVE : TOO_MUCH_TO_IGNORE);
  return new Set([...sums].filter(([sign, sum]) => sum >= all * limit(sign)).map(([sign]) => sign));
}
