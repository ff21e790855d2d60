import { Readability } from '@mozilla/readability';
import { chooseBlocks } from '../../../lib/article/choose-blocks.ts';
import { readFacts } from '../../../lib/article/metadata/index.ts';
import { viewOf } from '../../../lib/article/page-view.ts';
import { readArticle } from '../../../lib/article/read-article.ts';
import { readableNodes } from '../../../lib/article/readable-nodes.ts';
import { takeSnapshot } from '../../../lib/article/snapshot.ts';
import { splitBlocks } from '../../../lib/article/split-blocks.ts';
import { drawClaims } from '../../../lib/highlight/drawn-claim.ts';
import { measureClaims } from '../../../lib/highlight/geometry.ts';

/** Milliseconds of main-thread time that each step takes on this page. */
export interface Cost {
  /** What any reader must do first: a copy of the document. */
  clone: number;
  /** Readability alone, on a plain copy, as others use it. */
  parse: number;
  walk: number;
  facts: number;
  choose: number;
  draw: number;
  measure: number;
}

/** Sentences with a figure stand in for claims. */
function sentencesOf(blocks: readonly { text: string }[]) {
  return blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/[^.!?\d]*\d[^.!?]*[.!?]*/g)].map(({ 0: part, index }, i) => {
      const start = index + part.length - part.trimStart().length;
      const span = { block, start, end: index + part.trimEnd().length };
      return { id: `${block}-${i}`, span, figures: [] };
    }),
  );
}

function timed<T>(act: () => T): [T, number] {
  const begun = performance.now();
  const value = act();
  return [value, performance.now() - begun];
}

export async function costOfPage(): Promise<Cost> {
  // The page's own style and layout, which it owes itself, are not ours.
  document.body?.getBoundingClientRect();
  const [, clone] = timed(() => document.cloneNode(true));
  const [facts, factsMs] = timed(() => readFacts(document, location.href));
  const [snapshot, walk] = timed(() => takeSnapshot(document, viewOf(document)));
  const [blocks, split] = timed(() => splitBlocks(snapshot));
  const [{ kept }] = timed(() => readableNodes(snapshot.copy));
  const whole = document.cloneNode(true) as Document;
  const [, parse] = timed(() => new Readability(whole).parse());
  const [, choose] = timed(() => chooseBlocks(blocks, kept, facts.titles));
  const { reading, textMap } = readArticle(document, location.href);
  const read = reading.kind === 'article' ? reading.article.blocks : [];
  const begun = performance.now();
  const drawn = await drawClaims(sentencesOf(read), read, textMap);
  const draw = performance.now() - begun;
  const [, measure] = timed(() => measureClaims(drawn));
  return { clone, parse, walk, facts: factsMs, choose: split + choose, draw, measure };
}

Object.assign(globalThis, { costOfPage });
