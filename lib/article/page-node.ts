import { attributeOf, hasAttributes } from './dom.ts';

/** Attributes in which the page's makers say what a part is. */
const NAMING = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'data-type',
  'aria-label',
];

/** An element of the page as it was walked, with what the reader's rules need of it. */
export class PageNode {
  /** Place in document order, from 0. */
  readonly id: number;
  readonly element: Element;
  readonly tag: string;
  readonly parent: PageNode | null;
  readonly depth: number;
  /** Whether it is a link, or stands in one. */
  readonly linked: boolean;
  private called: string | undefined;

  constructor(id: number, element: Element, tag: string, parent: PageNode | null) {
    this.id = id;
    this.element = element;
    this.tag = tag;
    this.parent = parent;
    this.depth = parent ? parent.depth + 1 : 0;
    this.linked = tag === 'a' || (parent?.linked ?? false);
  }

  /** Class, id, role and the like, lower-case: what the page's makers call this part. Most are never asked. */
  get names(): string {
    this.called ??= namesOf(this.element);
    return this.called;
  }
}

function namesOf(element: Element): string {
  if (!hasAttributes(element)) return '';
  let names = '';
  for (const name of NAMING) {
    const value = attributeOf(element, name);
    if (value) names += names ? ` ${value}` : value;
  }
  return names.toLowerCase();
}

/** The page's text in reading order: text nodes, and what stands between them. */
export type PageItem =
  | { kind: 'text'; node: Text; data: string; letters: number; within: PageNode; after: number }
  /** An element begins or ends that is, or may be, a block. */
  | { kind: 'break'; within: PageNode }
  /** `br`. */
  | { kind: 'line'; within: PageNode; after: number }
  /** Text that isn't read (hidden, footnote number, another tree) stands here, or may: in `element` if it is given. */
  | { kind: 'gap'; element?: Element };

/** The page as read once. Of an item, `after`: how many nodes began before it; `letters`: characters but for outer space. */
export interface Snapshot {
  nodes: PageNode[];
  items: PageItem[];
  /** True where the page was larger than what is read. */
  partial: boolean;
}

/** The node itself and what holds it, innermost first. */
export function* upwards(node: PageNode | null): Generator<PageNode> {
  for (let at = node; at; at = at.parent) yield at;
}

/** The first of the node and the nearest that hold it, so many in all, that passes. */
export function findNear(
  node: PageNode,
  levels: number,
  passes: (node: PageNode) => boolean,
): PageNode | null {
  let left = levels;
  for (let at: PageNode | null = node; at && left > 0; at = at.parent, left -= 1) if (passes(at)) return at;
  return null;
}

/** The node and the nearest that hold it, so many in all. */
export function nearest(node: PageNode, levels: number): PageNode[] {
  const found: PageNode[] = [];
  for (let at: PageNode | null = node; at && found.length < levels; at = at.parent) found.push(at);
  return found;
}
