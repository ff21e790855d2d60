import { parseHTML } from 'linkedom';
import { vi } from 'vitest';
import { atOnce } from '../../../lib/article/in-turns.ts';
import { readArticle } from '../../../lib/article/read-article.ts';
import { type ClaimPlace, type DrawnClaim, drawClaims } from '../../../lib/highlight/drawn-claim.ts';
import type { Block } from '../../../lib/model/report.ts';
import { ADDRESS } from '../article/page.ts';

/** A stretch of one text node, live as the browser's own: enough where claims don't cross elements. */
class OneNodeRange {
  startContainer: Text | null = null;
  endContainer: Text | null = null;
  startOffset = 0;
  endOffset = 0;

  setStart(node: Text, offset: number): void {
    this.startContainer = node;
    this.startOffset = offset;
  }

  setEnd(node: Text, offset: number): void {
    this.endContainer = node;
    this.endOffset = offset;
  }

  toString(): string {
    return this.startContainer?.data.slice(this.startOffset, this.endOffset) ?? '';
  }
}

/** A page that was read, and whose claims are drawn when asked for. */
export interface FakePage {
  document: Document;
  blocks: readonly Block[];
  /** A claim over these words. */
  place(words: string): ClaimPlace;
  draw(...places: ClaimPlace[]): DrawnClaim[];
  /** The text node that holds these words. */
  nodeOf(words: string): Text;
}

export function fakePage(html: string): FakePage {
  vi.stubGlobal('Range', OneNodeRange);
  const { document } = parseHTML(html) as unknown as { document: Document };
  const { reading, textMap } = readArticle(document, ADDRESS);
  const blocks = reading.kind === 'article' ? reading.article.blocks : [];
  const spanOf = (words: string) => {
    const block = blocks.findIndex(({ text }) => text.includes(words));
    const start = blocks[block]?.text.indexOf(words) ?? 0;
    return { block, start, end: start + words.length };
  };
  const texts = () => textMap.runs.flat().map(({ node }) => node);
  return {
    document,
    blocks,
    place: (words) => ({ id: words, span: spanOf(words), figures: [] }),
    draw: (...places) => atOnce(drawClaims(places, blocks, textMap)),
    nodeOf: (words) => texts().find(({ data }) => data.includes(words)) ?? document.createTextNode(''),
  };
}
