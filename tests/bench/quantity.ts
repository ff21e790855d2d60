import { readFileSync, writeFileSync } from 'node:fs';
import { extractQuantities } from '../../lib/claims/quantity/extract-quantities.ts';
import { compiled } from '../../lib/claims/quantity/lexicon.ts';
import { analyse } from '../../lib/languages/en/analyse.ts';
import { english } from '../../lib/languages/en/english.ts';
import type { Analysis } from '../../lib/model/analysis.ts';
import type { Quantity } from '../../lib/model/quantity.ts';
import { corpusUnit } from './quantity-units.ts';

/**
 * Runs the product's quantity extractor on sentences and writes what `score-quantity.mjs` reads.
 * Only names and conventions of the corpus are translated here.
 */

interface Prediction {
  value: number | [number, number];
  change: string;
  normalized_unit: string;
  referred_concepts: string;
}

/** The corpus prints the pound sign as "PS" and the yen sign as "Y=". */
function asPrinted(text: string): string {
  return text.replace(/\bPS(?=\d)/g, '£ ').replace(/\bY=(?=\d)/g, '¥ ');
}

/** Vague words count with one of their unit ("dozens": 12), "tens of millions" as the span of a power of ten. */
function toValue({ value, parser, step, figure }: Quantity, text: string): number | [number, number] {
  if (parser === 'vague-count') {
    return /^tens of/i.test(text.slice(figure.start, figure.end)) ? [step, step * 10] : step;
  }
  return value.low === value.high ? value.low : [value.low, value.high];
}

const CHANGES: Record<string, string> = {
  about: '~',
  nearly: '~',
  'at-least': '>',
  'more-than': '>',
  'at-most': '<',
  'fewer-than': '<',
};

function changeOf({ bound, direction, kind }: Quantity): string {
  const bounded = CHANGES[bound];
  if (kind === 'change' && direction) return direction;
  return bounded ?? '=';
}

/** The counted phrase as the corpus gives it: what stands behind the figure, without the words that link it. */
function countedNoun({ figure, measure, unit }: Quantity, text: string): string {
  if (!measure.span || (unit.id !== 'count' && unit.id !== 'fraction')) return '';
  if (measure.span.start < figure.end) return measure.span.start < figure.start ? measure.text : '';
  const between = text.slice(figure.end, measure.span.end).replace(/^[^\p{L}]*(of\b)?/u, '');
  const counted = between.length < measure.text.length + 14 ? between : measure.text;
  return counted.replace(/^\s*(the|its|his|her|their|those|these|our)\s+/i, '').trim();
}

/** The corpus's concepts are words as printed: lemmas are led back to the sentence's own. */
function conceptsOf({ measure, unit }: Quantity, analysis: Analysis): string {
  const counted = unit.id === 'count' ? [] : [measure.head, ...measure.modifiers];
  const lemmas = new Set([...counted, ...measure.about]);
  const printed = analysis.tokens
    .filter(({ lemma, lower }) => lemmas.has(lemma) || lemmas.has(lower))
    .map(({ text }) => text);
  const words = [...(unit.id === 'count' ? [] : [measure.text]), ...printed].join(' ').trim();
  return words === '' ? '-' : words.replace(/[^\p{L}\p{N}&.' -]/gu, ' ');
}

function predict(text: string): Prediction[] {
  const printed = asPrinted(text);
  const block = { index: 0, block: { role: 'text' as const, text: printed }, analysis: analyse(printed) };
  return extractQuantities(block, compiled(english.quantities)).flatMap(({ quantities }) =>
    quantities.map((quantity) => ({
      value: toValue(quantity, printed),
      change: changeOf(quantity),
      normalized_unit: corpusUnit(quantity, countedNoun(quantity, printed), printed),
      referred_concepts: conceptsOf(quantity, block.analysis),
      parser: quantity.parser,
    })),
  );
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function readSentences(path: string): string[] {
  let items: unknown;
  try {
    items = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    fail(`${path} can't be read as JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (!Array.isArray(items)) fail(`${path} holds no array of sentences.`);
  return items.map((item: unknown, i) => {
    const text = typeof item === 'object' && item !== null && 'text' in item ? item.text : undefined;
    return typeof text === 'string' ? text : fail(`Item ${i} of ${path} has no text.`);
  });
}

const [input, output] = process.argv.slice(2);
if (!input || !output) fail('Usage: npm run --silent bench:quantity -- IN OUT');
const predictions = readSentences(input).map((text) => ({ text, quantities: predict(text) }));
writeFileSync(output, `${JSON.stringify(predictions, null, 1)}\n`);
