import { BlockTextBuilder } from './block-text.ts';
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

/** Cuts the page's text where block elements begin and end, and at line breaks that part paragraphs. */
export function splitBlocks(snapshot: Snapshot): RawBlock[] {
  const splitter = new Splitter();
  for (const item of snapshot.items) splitter.take(item);
  return splitter.finish();
}

class Splitter {
  private readonly blocks: RawBlock[] = [];
  private builder = new BlockTextBuilder();
  private inside = new Map<PageNode, number>();
  private lines = 0;

  take(item: PageItem): void {
    if (item.kind === 'break') this.cut();
    else if (item.kind === 'gap') this.builder.skip();
    else if (item.kind === 'line') this.line();
    else this.text(item.node, item.within);
  }

  finish(): RawBlock[] {
    this.cut();
    return this.blocks;
  }

  /** Two breaks in a row part paragraphs; a single one does where the line above is a whole sentence. */
  private line(): void {
    this.lines += 1;
    if (this.lines > 1 || LINE_ENDS_SENTENCE.test(this.builder.soFar)) this.cut();
    else this.builder.space();
  }

  private text(node: Text, within: PageNode): void {
    const length = node.data.trim().length;
    this.builder.add(node);
    if (length === 0) return;
    this.lines = 0;
    this.inside.set(within, (this.inside.get(within) ?? 0) + length);
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
