import { childrenOf, ELEMENT_NODE, pick, rootOf, shadowOf, TEXT_NODE, tagOf, textOf, typeOf } from './dom.ts';
import { type PageItem, PageNode, type Snapshot } from './page-node.ts';
import type { PageView } from './page-view.ts';

/** What is read of a page at most; beyond it the reading is partial, and says so. */
export const MAX_ELEMENTS = 40_000;
export const MAX_CHARACTERS = 1_000_000;
/** So many steps of the walk take far less than a frame. */
const STEPS_AT_ONCE = 500;

/** Elements whose text is no text of the page. */
const UNREAD = new Set(
  'script style noscript template head iframe frame textarea svg object embed video audio canvas select datalist button input progress rp rt title'.split(
    ' ',
  ),
);
/** What never holds text nor parts it. */
const EMPTY = new Set('img wbr meta link source track'.split(' '));

interface Frame {
  node: PageNode;
  children: readonly Node[];
  next: number;
  shadow: boolean;
  /** Whether text directly in it is shown; null until some was met. */
  shown: boolean | null;
}

/**
 * Walks the rendered tree of the page once: open shadow roots and slots are followed, frames are not, and of a part
 * that isn't rendered no more is walked once it is known. Yields where others may get their turn.
 */
export function* takeSnapshot(document: Document, view: PageView): Generator<void, Snapshot> {
  const walk = new Walk(view);
  walk.enter(rootOf(document));
  for (let steps = 1; walk.step(); steps += 1) if (steps % STEPS_AT_ONCE === 0) yield;
  return walk.result();
}

class Walk {
  private readonly nodes: PageNode[] = [];
  private readonly items: PageItem[] = [];
  private readonly stack: Frame[] = [];
  private readonly view: PageView;
  private characters = 0;

  constructor(view: PageView) {
    this.view = view;
  }

  result(): Snapshot {
    return { nodes: this.nodes, items: this.items, partial: this.stack.length > 0 };
  }

  /** False when there is nothing left to walk, or enough has been read. */
  step(): boolean {
    const frame = this.stack.at(-1);
    if (!frame || this.nodes.length >= MAX_ELEMENTS || this.characters >= MAX_CHARACTERS) return false;
    const child = frame.children[frame.next++];
    if (!child) this.leave(frame);
    else if (typeOf(child) === TEXT_NODE) this.text(child as Text, frame);
    else if (typeOf(child) === ELEMENT_NODE) this.element(child as Element, frame);
    return true;
  }

  enter(element: Element, tag = tagOf(element), parent: PageNode | null = null): void {
    const node = new PageNode(this.nodes.length, element, tag, parent);
    this.nodes.push(node);
    if (EMPTY.has(tag)) return;
    const shadow = shadowOf(element);
    if (!this.view.neverParts(tag)) this.items.push({ kind: 'break', within: node });
    if (shadow) this.items.push({ kind: 'gap' });
    const children = isSetApart(element, tag, parent) ? [] : renderedChildren(element, tag, shadow);
    this.stack.push({ node, children, next: 0, shadow: shadow !== null, shown: null });
  }

  private leave(frame: Frame): void {
    this.stack.pop();
    if (!this.view.neverParts(frame.node.tag)) this.items.push({ kind: 'break', within: frame.node });
    if (frame.shadow) this.items.push({ kind: 'gap' });
  }

  private element(element: Element, { node }: Frame): void {
    const tag = tagOf(element);
    if (tag === 'br') this.items.push({ kind: 'line', within: node, after: this.nodes.length });
    else if (UNREAD.has(tag) || isFootnote(element, tag)) this.items.push({ kind: 'gap', element });
    else this.enter(element, tag, node);
  }

  private text(node: Text, frame: Frame): void {
    const { data } = node;
    const letters = data.trim().length;
    if (letters > 0 && !this.shows(frame)) {
      this.items.push({ kind: 'gap' });
      return;
    }
    this.characters += letters > 0 ? data.length : 1;
    this.items.push({ kind: 'text', node, data, letters, within: frame.node, after: this.nodes.length });
  }

  private shows(frame: Frame): boolean {
    frame.shown ??= this.view.shows(frame.node.element);
    if (!frame.shown) this.skipUnrendered();
    return frame.shown;
  }

  /** What holds hidden text may be hidden as a whole: then the rest of it needn't be walked. */
  private skipUnrendered(): void {
    for (const frame of this.stack.toReversed()) {
      if (this.view.renders(frame.node.element)) return;
      frame.shown = false;
      frame.next = frame.children.length;
    }
  }
}

/** Elements of which HTML itself says that they lead away from the story, and what would speak against that. */
const SET_APART = new Set(['nav', 'footer']);
const STORY_PARTS = 'article, main, h1';

/** A third of a news page's elements stand in menus and in the page's footer: their insides needn't be walked. */
function isSetApart(element: Element, tag: string, parent: PageNode | null): boolean {
  if (!SET_APART.has(tag) || pick(element, STORY_PARTS).length > 0) return false;
  if (tag === 'nav') return true;
  for (let at = parent; at; at = at.parent) if (at.tag === 'article' || at.tag === 'main') return false;
  return true;
}

/** A shadow host shows its shadow tree, a slot what was put into it. */
function renderedChildren(element: Element, tag: string, shadow: ShadowRoot | null): readonly Node[] {
  if (shadow) return childrenOf(shadow);
  if (tag !== 'slot') return childrenOf(element, tag);
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
