import { attributeOf, childrenOf, isElement, isText, rootOf, shadowOf, tagOf, textOf } from './dom.ts';
import { openCopy, type PageCopy } from './page-copy.ts';
import type { PageItem, PageNode, Snapshot } from './page-node.ts';
import type { PageView } from './page-view.ts';

/** What is read of a page at most; beyond it the reading is partial, and says so. */
export const MAX_ELEMENTS = 40_000;
export const MAX_CHARACTERS = 1_000_000;
/** Deeper elements stand in the copy as if they stood at this depth: a parser walks up from each. */
const MAX_DEPTH = 200;

/** Elements whose text is no text of the page. */
const UNREAD = new Set(
  'script style noscript template head iframe frame textarea svg object embed video audio canvas select datalist button input progress rp rt title'.split(
    ' ',
  ),
);
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

interface Frame {
  node: PageNode;
  copy: Element;
  children: Node[];
  next: number;
  block: boolean;
  shadow: boolean;
  shown: boolean | null;
}

/** Walks the rendered tree of the page once: open shadow roots and slots are followed, frames are not. */
export function takeSnapshot(document: Document, view: PageView): Snapshot {
  return new Walk(document, view).run();
}

class Walk {
  private readonly nodes: PageNode[] = [];
  private readonly items: PageItem[] = [];
  private readonly stack: Frame[] = [];
  private readonly view: PageView;
  private readonly copy: PageCopy;
  private readonly root: Element;
  private characters = 0;

  constructor(document: Document, view: PageView) {
    this.view = view;
    this.root = rootOf(document);
    this.copy = openCopy(document);
  }

  run(): Snapshot {
    this.enter(this.root, tagOf(this.root), null);
    while (this.stack.length > 0 && !this.full()) this.step();
    return { nodes: this.nodes, items: this.items, copy: this.copy.document, partial: this.stack.length > 0 };
  }

  private full(): boolean {
    return this.nodes.length >= MAX_ELEMENTS || this.characters >= MAX_CHARACTERS;
  }

  private step(): void {
    const frame = this.stack.at(-1);
    const child = frame?.children[frame.next++];
    if (!frame) return;
    if (!child) this.leave(frame);
    else if (isText(child)) this.text(child, frame);
    else if (isElement(child)) this.element(child, frame);
  }

  private leave(frame: Frame): void {
    this.stack.pop();
    if (frame.block) this.items.push({ kind: 'break', within: frame.node });
    if (frame.shadow) this.items.push({ kind: 'gap' });
  }

  private element(element: Element, frame: Frame): void {
    const tag = tagOf(element);
    if (tag === 'br') this.line(frame);
    else if (UNREAD.has(tag) || isFootnote(element, tag)) this.skip(element);
    else this.enter(element, tag, frame);
  }

  private line(frame: Frame): void {
    this.items.push({ kind: 'line' });
    this.copy.append(frame.copy, 'br');
  }

  private skip(element: Element): void {
    if (textOf(element).trim()) this.items.push({ kind: 'gap' });
  }

  private enter(element: Element, tag: string, frame: Frame | null): void {
    const parent = frame?.node ?? null;
    const depth = parent ? parent.depth + 1 : 0;
    const linked = tag === 'a' || (parent?.linked ?? false);
    const node = { id: this.nodes.length, element, tag, parent, depth, names: namesOf(element), linked };
    const shallow = depth <= MAX_DEPTH;
    const copy = frame ? (shallow ? this.copy.add(node, frame.copy) : frame.copy) : this.copy.body;
    const block = !this.view.inline(element, tag);
    const shadow = shadowOf(element);
    this.nodes.push(node);
    if (block) this.items.push({ kind: 'break', within: node });
    if (shadow) this.items.push({ kind: 'gap' });
    const children = renderedChildren(element, tag, shadow);
    this.stack.push({ node, copy, children, next: 0, block, shadow: shadow !== null, shown: null });
  }

  private text(node: Text, frame: Frame): void {
    const blank = node.data.trim() === '';
    if (!blank && !this.shows(frame)) {
      this.items.push({ kind: 'gap' });
      return;
    }
    this.characters += blank ? 1 : node.data.length;
    this.items.push({ kind: 'text', node, within: frame.node });
    this.copy.appendText(frame.copy, node.data);
  }

  private shows(frame: Frame): boolean {
    frame.shown ??= this.view.shows(frame.node.element);
    return frame.shown;
  }
}

/** What the makers call an element. */
function namesOf(element: Element): string {
  let names = '';
  for (const name of NAMING) names += `${attributeOf(element, name) ?? ''} `;
  return names.trimEnd().toLowerCase();
}

/** A shadow host shows its shadow tree, a slot what was put into it. */
function renderedChildren(element: Element, tag: string, shadow: ShadowRoot | null): Node[] {
  if (shadow) return childrenOf(shadow);
  if (tag !== 'slot') return childrenOf(element);
  const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
  return assigned.length > 0 ? assigned : childrenOf(element);
}

const FOOTNOTE = /^[[(]?(\d{1,3}|[*†‡§]+)[\])]?$/u;
/** Letters that a raised figure may belong to as a power: m², km³, cm². */
const POWER = /(^|[^\p{L}])\p{L}{1,2}$/u;

/** A number raised after a word or a full stop points to a note; after a short unit or a figure it is a power. */
function isFootnote(element: Element, tag: string): boolean {
  if (tag !== 'sup' || !FOOTNOTE.test(textOf(element).trim())) return false;
  if (element.querySelector('a') ?? element.closest('a')) return true;
  const before = textOf(element.previousSibling ?? element).trimEnd();
  return !POWER.test(before) && !/\d$/.test(before);
}
