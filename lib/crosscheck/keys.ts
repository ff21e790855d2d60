import type { Language } from '../languages/language.ts';
import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import { digest } from './digest.ts';
import { namesIn } from './names.ts';
import { conceptOf, wordsOf } from './words.ts';

/** The most frequent names of a report tell its story; so many of them make keys. */
const STORY_NAMES = 6;
/** Meaningful words around a figure that make keys where its measure says too little. */
const CLAIM_WORDS = 4;

function measureWords({ measure }: Quantity, lexicon: ComparisonLexicon): string[] {
  const words = [measure.head, measure.action ?? ''].map((word) => word.toLowerCase());
  return words
    .filter((word) => word !== '' && !lexicon.generic.has(word) && !lexicon.stopWords.has(word))
    .map((word) => conceptOf(word, lexicon));
}

function topicsOf(claim: Claim, quantity: Quantity, lexicon: ComparisonLexicon): string[] {
  const own = measureWords(quantity, lexicon);
  const near = wordsOf(claim.text, lexicon)
    .map((word) => ({
      concept: word.concept,
      far: Math.abs(word.start + claim.span.start - quantity.figure.start),
    }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, CLAIM_WORDS)
    .map(({ concept }) => concept);
  return [...new Set([...own, ...near])];
}

/** A figure's number to two significant digits, so that equal figures meet whatever their words. */
function roundNumber({ value }: Quantity): string {
  return ((value.low + value.high) / 2).toPrecision(2);
}

function keysOf(
  claim: Claim,
  quantity: Quantity,
  story: readonly string[],
  lexicon: ComparisonLexicon,
): string[] {
  const { dimension } = quantity.unit;
  const topics = topicsOf(claim, quantity, lexicon);
  const byTopic = story.flatMap((name) => topics.map((topic) => `${dimension}|${topic}|${name}`));
  const byNumber = story.map((name) => `${dimension}|${roundNumber(quantity)}|${name}`);
  return [...byTopic, ...byNumber];
}

/**
 * Keys under which a claim's figures can be found again, one list a claim: what is counted (or the number
 * itself), its dimension, and a name of the story. Two claims that share none of them are never compared, so
 * that a look-up touches the claims of one story and not those of one common noun.
 */
export function blockingKeys(report: Report, claims: readonly Claim[], language: Language): string[][] {
  const lexicon = language.comparison;
  const { entities, terms } = digest(report, language);
  const known = new Set(entities);
  const main = (entities.length > 0 ? entities : terms).slice(0, STORY_NAMES);
  return claims.map((claim) => {
    const story = [...new Set([...main, ...namesIn(claim.text, known)])];
    return [...new Set(claim.quantities.flatMap((quantity) => keysOf(claim, quantity, story, lexicon)))];
  });
}
