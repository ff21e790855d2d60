import type { TextRun } from './text-map.ts';

/** Characters that are printed as nothing: soft hyphen, zero-width space, word joiner, byte-order mark. */
const UNPRINTED = '\u00AD\u200B\u2060\uFEFF';
/** What can't be copied character for character; a lone white space becomes a space in its place. */
const IRREGULAR = new RegExp(`[${UNPRINTED}]+|\\s\\s+`, 'gu');

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
    const { data } = node;
    let from = 0;
    for (const { 0: part, index } of data.matchAll(IRREGULAR)) {
      this.copy(node, from, index);
      if (!UNPRINTED.includes(part.charAt(0))) this.copy(node, index, index + 1);
      from = index + part.length;
    }
    this.copy(node, from, data.length);
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

  /** Takes a stretch over; white space after white space, or at the beginning, is left out. */
  private copy(node: Text, from: number, to: number): void {
    const text = node.data.slice(from, to).replace(/\s/gu, ' ').toWellFormed();
    const doubled = text.startsWith(' ') && (this.text === '' || this.text.endsWith(' '));
    const start = doubled ? 1 : 0;
    if (text.length <= start) return;
    this.run(node, from + start, text.length - start);
    this.text += text.slice(start);
  }

  private run(node: Text, from: number, length: number): void {
    const last = this.runs.at(-1);
    const continues = last?.node === node && last.from + last.length === from && !this.gap;
    if (last && continues) last.length += length;
    else this.runs.push({ at: this.text.length, node, from, length, afterGap: this.gap });
    this.gap = false;
  }
}
