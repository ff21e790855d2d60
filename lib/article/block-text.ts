import type { TextRun } from './text-map.ts';

/** Characters that are printed as nothing: soft hyphen, zero-width space, word joiner, byte-order mark. */
const UNPRINTED = '\u00AD\u200B\u2060\uFEFF';
const PARTS = new RegExp(`[${UNPRINTED}]+|\\s+|[^\\s${UNPRINTED}]+`, 'gu');

/** A block's text under construction: white space runs become one space, with the way back to each text node. */
export interface BlockText {
  text: string;
  runs: TextRun[];
}

export class BlockTextBuilder {
  private text = '';
  private readonly runs: TextRun[] = [];
  private gap = false;

  /** Page text that is not the block's stands here. */
  skip(): void {
    this.gap = true;
  }

  /** A break of the line that no character stands for. */
  space(): void {
    if (this.text && !this.text.endsWith(' ')) this.text += ' ';
  }

  add(node: Text): void {
    for (const part of node.data.matchAll(PARTS)) {
      const first = part[0].charAt(0);
      if (UNPRINTED.includes(first)) continue;
      if (first.trim() === '') this.white(node, part.index);
      else this.word(node, part.index, part[0]);
    }
  }

  /** The finished text without outer white space, its runs cut to it. */
  finish(): BlockText {
    const text = this.text.trimEnd();
    const runs = this.runs.filter((run) => run.at < text.length);
    const last = runs.at(-1);
    if (last) last.length = Math.min(last.length, text.length - last.at);
    return { text, runs };
  }

  get empty(): boolean {
    return this.text.trim() === '';
  }

  get soFar(): string {
    return this.text;
  }

  private white(node: Text, from: number): void {
    if (!this.text || this.text.endsWith(' ')) return;
    this.run(node, from, 1);
    this.text += ' ';
  }

  private word(node: Text, from: number, word: string): void {
    this.run(node, from, word.length);
    this.text += word.toWellFormed();
  }

  private run(node: Text, from: number, length: number): void {
    const last = this.runs.at(-1);
    const continues = last?.node === node && last.from + last.length === from && !this.gap;
    if (last && continues) last.length += length;
    else this.runs.push({ at: this.text.length, node, from, length, afterGap: this.gap });
    this.gap = false;
  }
}
