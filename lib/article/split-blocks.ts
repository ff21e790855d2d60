import { BlockTextBuilder } from './block-text.ts';
import { textOf } from './dom.ts';
import type { PageItem, PageNode, Snapshot } from './page-node.ts';
import { type Measured, measureText } from './prose.ts';
import type { TextRun } from './text-map.ts';

/** A paragraph, heading, list item, cell … of the page, before it is known whether it is the article's. */
export interface RawBlock extends Measured {
  /** Place among all blocks of the page. */
  index: number;
  /** The innermost block element that holds the text. */
  holder: PageNode;
  text: string;
  runs: TextRun[];
  /** The elements that the text stands in directly, with the number of characters. */
  inside: Map<PageNode, number>;
}

const LINE_ENDS_SENTENCE = /[.!?:…。！？؟।”"»)]\s*$/u;

/** Whether an element parts its text from what stands beside it. */
export type Parts = (node: PageNode) => boolean;

const ITEMS_AT_ONCE = 500;

/** Cuts the page's text where block elements begin and end, and at line breaks that part paragraphs. */
export function* splitBlocks(snapshot: Snapshot, parts: Parts): Generator<void, RawBlock[]> {
  const splitter = new Splitter(parts);
  let taken = 0;
  for (const item of snapshot.items) {
    splitter.take(item);
    taken += 1;
    if (taken % ITEMS_AT_ONCE === 0) yield;
  }
  return splitter.finish();
}

type Word = Extract<PageItem, { kind: 'text' }>;

class Splitter {
  private readonly blocks: RawBlock[] = [];
  private readonly parts: Parts;
  /** What stands after the last word. */
  private between: PageItem[] = [];
  private builder = new BlockTextBuilder();
  private inside = new Map<PageNode, number>();
  private lines = 0;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  take(item: PageItem): void {
    if (item.kind !== 'text' || item.letters === 0) this.between.push(item);
    else this.text(item);
  }

  finish(): RawBlock[] {
    this.cut();
    return this.blocks;
  }

  private text(item: Word): void {
    const { between } = this;
    if (between.length > 0) {
      this.between = [];
      if (between.some((each) => each.kind === 'break' && this.parts(each.within))) this.cut();
      else for (const each of between) this.bridge(each);
    }
    this.builder.add(item.node, item.data);
    this.lines = 0;
    const { within } = item;
    this.inside.set(within, (this.inside.get(within) ?? 0) + item.letters);
  }

  /** What stands between two words that no block parts. */
  private bridge(item: PageItem): void {
    if (item.kind === 'line') this.line();
    else if (item.kind === 'text') this.builder.add(item.node, item.data);
    else if (item.kind === 'gap' && (!item.element || textOf(item.element).trim())) this.builder.skip();
  }

  /** Two breaks in a row part paragraphs; a single one does where the line above is a whole sentence. */
  private line(): void {
    this.lines += 1;
    if (this.lines > 1 || LINE_ENDS_SENTENCE.test(this.builder.soFar)) this.cut();
    else this.builder.space();
  }

  private cut(): void {
    if (!this.builder.empty) this.push();
    this.builder = new BlockTextBuilder();
    this.inside = new Map();
    this.lines = 0;
  }

  private push(): void {
    const inside = this.inside;
    const [first] = inside.keys();
    if (!first) return;
    const { text, runs } = this.builder.finish();
    let [length, linked] = [0, 0];
    for (const [node, characters] of inside) {
      length += characters;
      if (node.linked) linked += characters;
    }
    const measured = measureText(text, linked, length);
    const holder = common(inside, first);
    this.blocks.push({ index: this.blocks.length, holder, text, runs, inside, ...measured });
  }
}

/** The innermost element that holds all of the block's text. */
function common(inside: Map<PageNode, number>, first: PageNode): PageNode {
  let holder = first;
  for (const node of inside.keys()) holder = meet(holder, node);
  return holder;
}

/** The innermost element that holds both. */
export function meet(a: PageNode, b: PageNode): PageNode {
  let [left, right] = [a, b];
  while (left !== right) {
    if (left.depth >= right.depth && left.parent) left = left.parent;
    else if (right.parent) right = right.parent;
    else return left;
  }
  return left;
}
