import { browser } from 'wxt/browser';
import { describe } from '../../lib/anchoring/describe.ts';
import { findOrphans, type Orphan } from '../../lib/anchoring/orphans.ts';
import { selectedSpan } from '../../lib/anchoring/selected-span.ts';
import { followArticle } from '../../lib/article/follow-article.ts';
import { inTurns } from '../../lib/article/in-turns.ts';
import { type ReadPage, readingOf } from '../../lib/article/read-article.ts';
import {
  type ClaimPlace,
  type DrawnClaim,
  drawClaims,
  haveSlipped,
} from '../../lib/highlight/drawn-claim.ts';
import { watchPage } from '../../lib/highlight/watch-page.ts';
import { ask } from '../../lib/messaging/client.ts';
import { onContentMessage } from '../../lib/messaging/on-content-message.ts';
import type { Problem } from '../../lib/model/problem.ts';
import type { Block } from '../../lib/model/report.ts';
import type { Selector, TextQuoteSelector } from '../../lib/model/selector.ts';
import { wholeWords } from '../../lib/text/whole-words.ts';
import { annotate } from './annotate.ts';
import { Drawing } from './drawing.ts';
import { articleScope } from './scope.ts';
import { Settled } from './settled.ts';

/** How often it is looked whether the extension is still there and the page left our highlight alone. */
const HEARTBEAT_MS = 2000;

/** Our one living part in a page: reads, asks, draws, follows, and leaves nothing behind. */
export class PageSide {
  /** Why the extension gave no claims; null where it gave its answer. */
  problem: Problem | null = null;
  private readonly life = new AbortController();
  private readonly drawing: Drawing;
  private readonly settled: Settled;
  private readonly gone: () => void;
  private readonly follow = followArticle(addressOfLoad());
  /** The page as last read. */
  private page: ReadPage | null = null;
  /** The page whose claims these are; the last one, but for the time of a question. */
  private answered: ReadPage | null = null;
  private claims: readonly ClaimPlace[] = [];
  private readonly described = new Map<string, Selector>();
  private orphans: Orphan[] = [];
  /** Readings begun, questions asked, and how many readings are not drawn yet. */
  private readings = 0;
  private questions = 0;
  private undone = 0;

  /** @param gone called when everything of ours has left the page */
  constructor(gone: () => void) {
    this.gone = gone;
    const { signal } = this.life;
    this.drawing = new Drawing(() => this.report(), signal);
    this.settled = new Settled(() => void this.read(), signal);
    watchPage(
      () => articleScope(this.page),
      {
        changed: () => this.settled.changed(),
        moved: () => this.drawing.moved(),
        shownAgain: () => this.readAgain(),
      },
      signal,
    );
    const silence = onContentMessage({
      scrollTo: ({ claimId }) => ({ ok: this.drawing.scrollTo(claimId) }),
      next: ({ step }) => ({ ok: this.drawing.step(step) }),
      claims: ({ claims }) => this.take(claims),
      selection: () => ({ quote: this.selected() }),
      stop: () => this.stop(),
    });
    signal.addEventListener('abort', silence);
    const heart = setInterval(() => void this.beat(), HEARTBEAT_MS);
    signal.addEventListener('abort', () => clearInterval(heart));
  }

  /** False once the extension was updated or removed under the page. */
  get alive(): boolean {
    return !this.life.signal.aborted && Boolean(browser.runtime?.id);
  }

  /** True until what was read last is drawn. */
  get busy(): boolean {
    return this.page === null || this.undone > 0;
  }

  readAgain(): void {
    this.settled.now();
  }

  /** The same text may have other claims by now; where it has changed since, its own question is on its way. */
  private take(claims: readonly ClaimPlace[]): { ok: true } {
    if (!this.answered || this.answered !== this.page) return { ok: true };
    this.claims = claims;
    this.described.clear();
    this.keepTrack(blocksOf(this.answered), true);
    void this.draw();
    return { ok: true };
  }

  private selected(): TextQuoteSelector | null {
    const selection = getSelection();
    if (!this.page || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const span = selectedSpan(this.page.textMap, selection.getRangeAt(0));
    if (!span) return null;
    const blocks = blocksOf(this.page);
    const words = wholeWords(blocks[span.block]?.text ?? '', span);
    return words.start < words.end ? describe(blocks, { ...span, ...words }).quote : null;
  }

  stop(): { ok: true } {
    this.life.abort();
    this.drawing.remove();
    this.gone();
    return { ok: true };
  }

  private async beat(): Promise<void> {
    const { claims } = this.drawing;
    const slipped = this.alive && (await inTurns(haveSlipped(claims)));
    if (!this.alive) this.stop();
    else if (slipped && !this.busy) this.settled.changed();
    else if (claims === this.drawing.claims) this.drawing.repair();
  }

  private async read(): Promise<void> {
    this.undone += 1;
    await this.readAndDraw().finally(() => {
      this.undone -= 1;
    });
  }

  /** Reads the page; asks only where the text is another than the one asked about last. */
  private async readAndDraw(): Promise<void> {
    this.readings += 1;
    const reading = this.readings;
    const { href } = location;
    const read = await inTurns(readingOf(document, href));
    if (reading !== this.readings || !this.alive) return;
    const page = { ...read, reading: this.follow(read.reading, href) };
    const before = this.page;
    this.page = page;
    if (before === null || !sameText(before, page)) return this.ask(page);
    if (before !== this.answered) return;
    this.answered = page;
    await (this.claims.length > 0 ? this.draw() : this.ask(page));
  }

  /** The answer is drawn on the page as last read: where that has other words by then, another question is asked. */
  private async ask(page: ReadPage): Promise<void> {
    this.questions += 1;
    const question = this.questions;
    const wanted = () => this.alive && question === this.questions;
    const reply = await annotate(page.reading, wanted);
    if (!wanted()) return;
    const before = this.answered;
    this.answered = this.page;
    this.problem = reply.ok ? null : reply.problem;
    this.claims = reply.ok ? reply.claims : [];
    this.keepTrack(blocksOf(page), before !== null && sameAddress(before, page));
    await this.draw();
  }

  /** Remembers how each claim was worded, and which of those words the page has dropped. */
  private keepTrack(blocks: readonly Block[], sameArticle: boolean): void {
    if (!sameArticle) this.described.clear();
    const shown = this.claims.filter(({ hand }) => hand !== 'covered');
    const present = new Set(shown.map((claim) => claim.id));
    const missing = new Map([...this.described].filter(([id]) => !present.has(id)));
    this.orphans = findOrphans(missing, blocks);
    for (const claim of shown) this.described.set(claim.id, describe(blocks, claim.span));
  }

  private async draw(): Promise<void> {
    const { answered: page, claims } = this;
    if (!page) return;
    const drawn: DrawnClaim[] = await inTurns(drawClaims(claims, blocksOf(page), page.textMap));
    if (page === this.answered && claims === this.claims && this.alive) this.drawing.show(drawn);
  }

  private report(): void {
    if (this.answered?.reading.kind !== 'article') return;
    const drawn = this.drawing.claims.map((claim) => claim.id);
    const request = { drawn, orphaned: this.orphans, frames: this.drawing.frames };
    ask('rectangles', request).catch(() => undefined);
  }
}

/** Where the document was loaded from, whatever address it has given itself since. */
function addressOfLoad(): string {
  return performance.getEntriesByType('navigation')[0]?.name ?? location.href;
}

function blocksOf({ reading }: ReadPage): readonly Block[] {
  return reading.kind === 'article' ? reading.article.blocks : [];
}

function sameText(a: ReadPage, b: ReadPage): boolean {
  const [before, now] = [blocksOf(a), blocksOf(b)];
  return (
    sameAddress(a, b) && before.length === now.length && before.every(({ text }, i) => text === now[i]?.text)
  );
}

function sameAddress(a: ReadPage, b: ReadPage): boolean {
  const address = ({ reading }: ReadPage) => (reading.kind === 'article' ? reading.article.url : reading.url);
  return a.reading.kind === b.reading.kind && address(a) === address(b);
}
