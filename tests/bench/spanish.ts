import { readFileSync } from 'node:fs';
import { extractAttributions } from '../../lib/claims/attribution/extract-attributions.ts';
import { linkArticle } from '../../lib/claims/links/article-links.ts';
import { extractQuantities } from '../../lib/claims/quantity/extract-quantities.ts';
import { compiled } from '../../lib/claims/quantity/lexicon.ts';
import { analyse } from '../../lib/languages/es/analyse.ts';
import { spanish } from '../../lib/languages/es/spanish.ts';
import type { Quantity } from '../../lib/model/quantity.ts';

/**
 * `npm run bench:spanish [-- --errors]`: the Spanish pack on sentences written for the project, in the formats of the
 * other benches. Units are our own ids, `-` for plain counts. Prints F1 of quantities (value, with unit, with change,
 * with a word of what is counted) and of attributions (a word of the source and half of the content's words shared).
 */
interface GoldQuantity {
  value: number | [number, number];
  change: string;
  normalized_unit: string;
  referred_concepts: string;
}

interface GoldAttribution {
  source: [number, number][];
  content: [number, number][];
}

const read = (name: string) => readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8');
const quantityGold = JSON.parse(read('spanish-quantity.json')) as {
  text: string;
  quantities: GoldQuantity[];
}[];
const attributionGold = read('spanish-attribution.jsonl')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; text: string; attributions: GoldAttribution[] });
const tellErrors = process.argv.includes('--errors');

const CHANGES: Record<string, string> = {
  about: '~',
  nearly: '~',
  'at-least': '>',
  'more-than': '>',
  'at-most': '<',
  'fewer-than': '<',
};

function toGold({ value, bound, kind, direction, parser, step, unit, measure }: Quantity): GoldQuantity {
  const moved = kind === 'change' && direction ? direction : undefined;
  return {
    // A vague word counts with one of its unit ("cientos": 100), as in the other gold.
    value: parser.startsWith('vague') ? step : value.low === value.high ? value.low : [value.low, value.high],
    change: moved ?? CHANGES[bound] ?? '=',
    normalized_unit: unit.id === 'count' ? '-' : unit.id,
    referred_concepts: [...measure.modifiers, measure.head, measure.text, ...measure.about].join(' '),
  };
}

function quantitiesOf(text: string): GoldQuantity[] {
  const block = { index: 0, block: { role: 'text' as const, text }, analysis: analyse(text) };
  const sentences = extractQuantities(block, compiled(spanish.quantities), '2026-01-26');
  linkArticle(sentences);
  return sentences.flatMap(({ quantities }) => quantities.map(toGold));
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-5 * Math.max(Math.abs(a), Math.abs(b));

function sameValue(a: GoldQuantity['value'], b: GoldQuantity['value']): boolean {
  const [one, other] = [[a].flat(), [b].flat()];
  return one.length === other.length && one.every((value, i) => near(value, other[i] ?? Number.NaN));
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
const stem = (word: string) => word.replace(/(?:es|s)$/, '').replace(/[aoe]$/, '');

const MEASURES: Record<string, (gold: GoldQuantity, found: GoldQuantity) => boolean> = {
  value: () => true,
  unit: (gold, found) => gold.normalized_unit === found.normalized_unit,
  change: (gold, found) => gold.change === found.change,
  concept: (gold, found) => {
    const words = new Set(wordsOf(found.referred_concepts).map(stem));
    return wordsOf(gold.referred_concepts).some((word) => words.has(stem(word)));
  },
};

interface Count {
  hit: number;
  found: number;
  gold: number;
}

const f1 = ({ hit, found, gold }: Count) => ((200 * hit) / (found + gold)).toFixed(1);

function scoreQuantities(): string {
  const counts: Record<string, Count> = Object.fromEntries(
    Object.keys(MEASURES).map((name) => [name, { hit: 0, found: 0, gold: 0 }]),
  );
  for (const { text, quantities } of quantityGold) {
    const found = quantitiesOf(text);
    for (const [name, agrees] of Object.entries(MEASURES)) {
      const free = [...found];
      const missed = quantities.filter((gold) => {
        const at = free.findIndex((one) => sameValue(gold.value, one.value) && agrees(gold, one));
        if (at >= 0) free.splice(at, 1);
        return at < 0;
      });
      const count = counts[name] as Count;
      count.hit += quantities.length - missed.length;
      count.found += found.length;
      count.gold += quantities.length;
      if (tellErrors && (missed.length > 0 || free.length > 0))
        console.log(`${name}: ${text}\n  missed ${JSON.stringify(missed)}\n  beside ${JSON.stringify(free)}`);
    }
  }
  return Object.entries(counts)
    .map(([name, count]) => `${name === 'value' ? name : `+${name}`} ${f1(count)}`)
    .join(', ');
}

function covered(text: string, spans: readonly (readonly [number, number])[]): Set<number> {
  const words = [...text.matchAll(/[\p{L}\d]+/gu)];
  return new Set(
    words.flatMap(({ index, 0: word }) =>
      spans.some(([start, end]) => index < end && index + word.length > start) ? [index] : [],
    ),
  );
}

function scoreAttributions(): string {
  const count: Count = { hit: 0, found: 0, gold: 0 };
  for (const { text, attributions } of attributionGold) {
    const article = {
      url: '',
      outlet: '',
      title: '',
      language: 'es',
      blocks: [{ role: 'text' as const, text }],
    };
    const blocks = article.blocks.map((block, index) => ({ index, block, analysis: analyse(block.text) }));
    const found = extractAttributions({ article, blocks }, spanish).map(({ source, content }) => ({
      source: covered(text, source ? [[source.span.start, source.span.end]] : []),
      content: covered(
        text,
        content.map(({ start, end }) => [start, end] as const),
      ),
    }));
    const hits = attributions.filter((gold) => {
      const [source, content] = [covered(text, gold.source), covered(text, gold.content)];
      return found.some((one) => {
        const shared = content.intersection(one.content).size;
        return shared / content.union(one.content).size >= 0.5 && source.intersection(one.source).size > 0;
      });
    });
    count.hit += hits.length;
    count.found += found.length;
    count.gold += attributions.length;
    if (tellErrors && (hits.length < attributions.length || found.length > attributions.length))
      console.log(
        `attribution: ${text}\n  ${found.length} found, ${attributions.length} in gold, ${hits.length} right`,
      );
  }
  return f1(count);
}

const sentences = quantityGold.length;
console.log(
  `spanish, ${sentences} sentences: quantities F1 ${scoreQuantities()}; attributions F1 ${scoreAttributions()}`,
);
