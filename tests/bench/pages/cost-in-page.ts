import { Readability } from '@mozilla/readability';
import { atOnce } from '../../../lib/article/in-turns.ts';
import { plainSite } from '../../../lib/article/metadata/address.ts';
import { readFacts } from '../../../lib/article/metadata/index.ts';
import { copyPage } from '../../../lib/article/page-copy.ts';
import type { PageNode } from '../../../lib/article/page-node.ts';
import { viewOf } from '../../../lib/article/page-view.ts';
import { storyOf } from '../../../lib/article/read-article.ts';
import { readableNodes } from '../../../lib/article/readable-nodes.ts';
import { takeSnapshot } from '../../../lib/article/snapshot.ts';
import { splitBlocks } from '../../../lib/article/split-blocks.ts';
import { drawClaims } from '../../../lib/highlight/drawn-claim.ts';
import { measureClaims } from '../../../lib/highlight/geometry.ts';

/** Milliseconds of main-thread time that each step takes on this page. */
export interface Cost {
  /** The browser's own copy of the document, and Readability on it: what any reader with that parser does. */
  clone: number;
  parse: number;
  /** Our copy of what was walked, and Readability on that. */
  copy: number;
  ourParse: number;
  /** What is added. */
  facts: number;
  walk: number;
  split: number;
  choose: number;
  draw: number;
  measure: number;
  /** The longest stretch of what is added in which the page gets no turn. */
  longest: number;
}

/** Sentences with a figure stand in for claims. */
function sentencesOf(blocks: readonly { text: string }[]) {
  return blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/[^.!?\d]*\d[^.!?]*[.!?]*/g)].map(({ 0: part, index }, i) => {
      const start = index + part.length - part.trimStart().length;
      const span = { block, start, end: index + part.trimEnd().length };
      const [figure = '', at] = [/\d[\d.,]*/.exec(part)?.[0], index + part.search(/\d/)];
      return { id: `${block}-${i}`, span, figures: [{ block, start: at, end: at + figure.length }] };
    }),
  );
}

function timed<T>(act: () => T): [T, number] {
  const begun = performance.now();
  const value = act();
  return [value, performance.now() - begun];
}

/** Runs work that yields; notes its longest stretch. */
function stepped<T>(work: Generator<void, T>, longest: { ms: number }): [T, number] {
  let all = 0;
  for (;;) {
    const [{ done, value }, ms] = timed(() => work.next());
    all += ms;
    longest.ms = Math.max(longest.ms, ms);
    if (done) return [value, all];
  }
}

export function costOfPage(): Cost {
  // The page's own style and layout, which it owes itself, are not ours.
  document.body?.getBoundingClientRect();
  const [whole, clone] = timed(() => document.cloneNode(true) as Document);
  const [, parse] = timed(() => new Readability(whole).parse());
  const longest = { ms: 0 };
  const address = location.href;
  const view = viewOf(document);
  const [facts, factsMs] = timed(() => readFacts(document, address));
  const [snapshot, walk] = stepped(takeSnapshot(document, view), longest);
  const parts = (node: PageNode) => !view.inline(node.element, node.tag);
  const [blocks, split] = stepped(splitBlocks(snapshot, parts), longest);
  const [copied, copy] = timed(() => atOnce(copyPage(snapshot, document)));
  const [readable, ourParse] = timed(() => readableNodes(copied));
  const gathered = { address, domainOf: plainSite, facts, view, snapshot, blocks, readable };
  const [{ reading, textMap }, choose] = stepped(storyOf(gathered), longest);
  const read = reading.kind === 'article' ? reading.article.blocks : [];
  const [drawn, draw] = stepped(drawClaims(sentencesOf(read), read, textMap), longest);
  const [, measure] = stepped(measureClaims(drawn, false), longest);
  const steps = { facts: factsMs, walk, split, choose, draw, measure };
  return { clone, parse, copy, ourParse, ...steps, longest: Math.max(longest.ms, factsMs) };
}

Object.assign(globalThis, { costOfPage });
