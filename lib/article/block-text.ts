import type { TextRun } from './text-map.ts';

/** Characters that are printed as nothing: soft hyphen, zero-width space, word joiner, byte-order mark. */
const UNPRINTED = '\u00AD\u200B\u2060\uFEFF';
/** Nearly all texts can be copied as they are. */
const ANYTHING_ELSE = new RegExp(`[${UNPRINTED}]|[^\\S ]|  `, 'u');
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

  /** @param data the node's text as it was read */
  add(node: Text, data: string): void {
    if (!ANYTHING_ELSE.test(data)) {
      this.copy(node, data, 0);
      return;
    }
    let from = 0;
    for (const { 0: part, index } of data.matchAll(IRREGULAR)) {
      this.regular(node, data.slice(from, index), from);
      if (!UNPRINTED.includes(part.charAt(0))) this.copy(node, ' ', index);
      from = index + part.length;
    }
    this.regular(node, data.slice(from), from);
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

  /** Takes over what has no two white spaces in a row. */
  private regular(node: Text, data: string, from: number): void {
    this.copy(node, data.replace(/\s/gu, ' '), from);
  }

  /** Takes a stretch over; white space after white space, or at the beginning, is left out. */
  private copy(node: Text, data: string, from: number): void {
    const text = data.toWellFormed();
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
