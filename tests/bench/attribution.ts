import { readFileSync, writeFileSync } from 'node:fs';
import { extractAttributions } from '../../lib/claims/attribution/extract-attributions.ts';
import type { AnalysedArticle } from '../../lib/claims/document.ts';
import { analyse } from '../../lib/languages/en/analyse.ts';
import { attribution } from '../../lib/languages/en/attribution.ts';
import type { Language } from '../../lib/languages/language.ts';
import type { Attribution } from '../../lib/model/attribution.ts';
import type { BlockSpan } from '../../lib/model/span.ts';

interface Document {
  id: string;
  text: string;
}

type Offsets = [number, number][];

interface Prediction {
  source: Offsets;
  cue: Offsets;
  content: Offsets;
}

/** Only what the extractor of attributions reads of a pack. */
const language = { code: 'en', attributions: attribution } as Language;

/** Lines are blocks; `starts` keeps where each stood in the text. */
function toArticle(text: string): { article: AnalysedArticle; starts: number[] } {
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
  const blocks = lines.map(([line]) => ({ role: 'text' as const, text: line }));
  const article = { url: '', outlet: '', title: '', language: 'en', blocks };
  return {
    article: {
      article,
      blocks: blocks.map((block, index) => ({ index, block, analysis: analyse(block.text) })),
    },
    starts: lines.map((line) => line.index),
  };
}

/** The corpus is flat and keeps an attribution within a paragraph: the outer ones only, one for each block of content. */
function flatten(attributions: Attribution[], starts: number[]): Prediction[] {
  const offsets = (spans: BlockSpan[]): Offsets =>
    spans.map(({ block, start, end }) => [start + (starts[block] ?? 0), end + (starts[block] ?? 0)]);
  return attributions
    .filter(({ nestedIn }) => nestedIn === undefined)
    .flatMap(({ source, cue, content }) =>
      [...new Set(content.map(({ block }) => block))].map((block) => ({
        source: source ? offsets([source.span]) : [],
        cue: offsets(cue.spans),
        content: offsets(content.filter((span) => span.block === block)),
      })),
    );
}

function predict({ id, text }: Document): { id: string; attributions: Prediction[] } {
  const { article, starts } = toArticle(text);
  return { id, attributions: flatten(extractAttributions(article, language), starts) };
}

function main([input, output]: string[]): void {
  if (!input || !output) throw new Error('Usage: npm run --silent bench:attribution -- IN.jsonl OUT.jsonl');
  const lines = readFileSync(input, 'utf8').split('\n').filter(Boolean);
  const documents = lines.map((line) => JSON.parse(line) as Document);
  if (documents.length === 0) throw new Error(`${input} holds no document.`);
  if (documents.some(({ id, text }) => typeof id !== 'string' || typeof text !== 'string')) {
    throw new Error(`${input} holds a line without id or text.`);
  }
  writeFileSync(output, documents.map((document) => `${JSON.stringify(predict(document))}\n`).join(''));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
