import { readFileSync, writeFileSync } from 'node:fs';
import { linkArticle } from '../../lib/claims/links/article-links.ts';
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
  /** Ignored by the scorer; for reading errors. */
  parser: string;
}

/** The corpus prints the pound sign as "PS" and the yen sign as "Y=". */
function asPrinted(text: string): string {
  return text.replace(/\bPS(?=\d)/g, '£ ').replace(/\bY=(?=\d)/g, '¥ ');
}

/** Vague words count with one of their unit ("dozens": 12), "tens of millions" as the span of a power of ten. */
function toValue({ value, parser, step, figure }: Quantity, text: string): number | [number, number] {
  if (parser.startsWith('vague')) {
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

/** The corpus marks a movement where a verb, "up" or "down" governs it, not for "a 19 % drop" or "5 % higher". */
function changeOf({ bound, direction, kind, span }: Quantity, text: string): string {
  const bounded = CHANGES[bound];
  if (kind !== 'change' || !direction) return bounded ?? '=';
  if (bounded && bounded !== '~') return bounded;
  const behind =
    text
      .slice(span.end)
      .match(/^\s+([a-z]+)/i)?.[1]
      ?.toLowerCase() ?? '';
  const { upNouns, downNouns, upAfter, downAfter } = english.quantities.bounds;
  const noun = [upNouns, downNouns, upAfter, downAfter].some((words) => words.has(behind));
  return noun ? (bounded ?? '=') : direction;
}

/** True where the measure is what the figure counts, not the subject of its clause: it stands behind it, or behind the figure that it was borrowed from. */
function isCounted({ figure, measure, unit }: Quantity, all: Quantity[]): boolean {
  const { span } = measure;
  if (!span || (unit.id !== 'count' && unit.id !== 'fraction' && unit.id !== 'score')) return false;
  if (span.start >= figure.end) return true;
  return all.some((other) => other.measure.span?.start === span.start && span.start >= other.figure.end);
}

/** Adjectives by their lemma ("smaller" is "small"), without the words that link figure and noun. */
function asUnit(phrase: string, analysis: Analysis): string {
  const lemmas = new Map(
    analysis.tokens.filter(({ pos }) => pos === 'ADJ').map(({ lower, lemma }) => [lower, lemma]),
  );
  return phrase
    .replace(/[’']s\b/g, '')
    .split(/\s+/)
    .filter((word) => !/^(and|or|the|its|his|her|their|those|these|our|of)$/i.test(word))
    .map((word) => lemmas.get(word.toLowerCase()) ?? word)
    .join(' ');
}

/** The counted phrase as the corpus gives it: what stands behind the figure, without the words that link it. */
function countedNoun({ figure, measure }: Quantity, analysis: Analysis): string {
  const end = measure.span?.end ?? 0;
  const between = analysis.text.slice(figure.end, end).replace(/^[^\p{L}]*(of\b)?/u, '');
  const near = end > figure.end && between.length < measure.text.length + 14;
  return asUnit(near ? between : measure.text, analysis);
}

/** The corpus's concepts are words as printed: lemmas are led back to the sentence's own. */
function conceptsOf({ measure }: Quantity, counted: boolean, analysis: Analysis): string {
  const lemmas = new Set([...(counted ? [] : [measure.head, ...measure.modifiers]), ...measure.about]);
  const printed = analysis.tokens
    .filter(({ lemma, lower }) => lemmas.has(lemma) || lemmas.has(lower))
    .map(({ text }) => text);
  const words = [...(counted ? [] : [measure.text]), ...printed].join(' ').trim();
  return words === '' ? '-' : words.replace(/[^\p{L}\p{N}&.' -]/gu, ' ');
}

/** The corpus counts "one of the most spectacular catches" as one; the product takes it for an idiom. */
function idiomsOfOne(text: string, analysis: Analysis): Prediction[] {
  return [
    ...text.matchAll(
      /\bone of (?:the|my|our|its|his|her|their|those|these)\s+(?:most\s+)?((?:[\p{L}’'-]+\s*){1,6})/giu,
    ),
  ].map((match) => {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const words = analysis.tokens.filter(
      (token) => token.start >= start && token.end <= start + (match[1]?.length ?? 0),
    );
    const end = words.findIndex(({ pos }, i) => pos === 'NOUN' && words[i + 1]?.pos !== 'NOUN');
    const noun = words
      .slice(0, end + 1)
      .map(({ text: word }) => word)
      .join(' ');
    return {
      value: 1,
      change: '=',
      normalized_unit: noun === '' ? '-' : asUnit(noun, analysis),
      referred_concepts: '-',
      parser: 'idiom',
    };
  });
}

/** The corpus takes "from 240 to 273" for one figure. */
function joined(quantities: Quantity[], text: string): { quantity: Quantity; value?: [number, number] }[] {
  const out: { quantity: Quantity; value?: [number, number] }[] = [];
  for (const quantity of quantities) {
    const last = out.at(-1)?.quantity;
    const pair =
      last &&
      quantity.relative?.operation === 'from' &&
      quantity.relative.amount.low === last.value.low &&
      /\bfrom\s+\S{0,3}$/i.test(text.slice(0, last.figure.start));
    if (pair && quantity.kind === 'level')
      out[out.length - 1] = { quantity, value: [last.value.low, quantity.value.low] };
    else out.push({ quantity });
  }
  return out;
}

function predict(text: string): Prediction[] {
  const printed = asPrinted(text);
  const analysis = analyse(printed);
  const block = { index: 0, block: { role: 'text' as const, text: printed }, analysis };
  const sentences = extractQuantities(block, compiled(english.quantities));
  linkArticle(sentences);
  const figures = sentences.flatMap(({ quantities }) =>
    joined(quantities, printed).map(({ quantity, value }) => {
      const counted = isCounted(quantity, quantities);
      return {
        value: value ?? toValue(quantity, printed),
        change: changeOf(quantity, printed),
        normalized_unit: corpusUnit(quantity, counted ? countedNoun(quantity, analysis) : '', printed),
        referred_concepts: conceptsOf(quantity, counted, analysis),
        parser: quantity.parser,
      };
    }),
  );
  return [...figures, ...idiomsOfOne(printed, analysis)];
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
