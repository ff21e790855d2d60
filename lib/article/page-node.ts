/** An element of the page as it was walked, with what the reader's rules need of it. */
export interface PageNode {
  /** Place in document order, from 0. */
  id: number;
  element: Element;
  tag: string;
  parent: PageNode | null;
  depth: number;
  /** Whether it is a link, or stands in one. */
  linked: boolean;
  /** Class, id, role and the like, lower-case: what the page's makers call this part. */
  names: string;
}

/** The page's text in reading order: text nodes, and what stands between them. */
export type PageItem =
  | { kind: 'text'; node: Text; within: PageNode }
  /** A block element begins or ends. */
  | { kind: 'break'; within: PageNode }
  /** `br`. */
  | { kind: 'line' }
  /** Text that isn't read (hidden, footnote number, another tree) stands here. */
  | { kind: 'gap' };

/** The page as read once, and an inert copy of it on which a parser may work. */
export interface Snapshot {
  nodes: PageNode[];
  items: PageItem[];
  copy: Document;
  /** True where the page was larger than what is read. */
  partial: boolean;
}

/** The node itself and what holds it, innermost first. */
export function* upwards(node: PageNode | null): Generator<PageNode> {
  for (let at = node; at; at = at.parent) yield at;
}

/** The node and the nearest that hold it, so many in all. */
export function nearest(node: PageNode, levels: number): PageNode[] {
  const found: PageNode[] = [];
  for (let at: PageNode | null = node; at && found.length < levels; at = at.parent) found.push(at);
  return found;
}
