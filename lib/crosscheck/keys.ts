import type { Language } from '../languages/language.ts';
import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import type { Digest } from '../model/candidate.ts';
import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import { digest } from './digest.ts';
import { namesIn } from './names.ts';
import { conceptOf, wordsOf } from './words.ts';

/** The names and words that tell a report's story make keys, two at a time: so many in all, so many of them names. */
const STORY_WORDS = 20;
const STORY_NAMES = 10;
/** So many of the names make keys with what is counted. */
const TOPIC_NAMES = 4;
/** Meaningful words around a figure that make keys where its measure says too little. */
const CLAIM_WORDS = 3;

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

/** A number that two reports seldom share by chance has three significant digits. */
const TELLING_DIGITS = 3;

function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((word, at) => words.slice(at + 1).map((other) => [word, other].toSorted().join('+')));
}

function keysOf(claim: Claim, quantity: Quantity, story: Story, lexicon: ComparisonLexicon): string[] {
  const { dimension } = quantity.unit;
  const topics = topicsOf(claim, quantity, lexicon);
  const number = `number|${quantity.value.low}`;
  return [
    ...topics.flatMap((topic) => story.names.map((name) => `topic|${dimension}|${topic}|${name}`)),
    ...pairsOf(topics).map((pair) => `pair|${dimension}|${pair}`),
    ...story.keys,
    ...(quantity.digits >= TELLING_DIGITS ? [number] : []),
  ];
}

interface Story {
  /** Two of the names and words that tell the report's story. */
  keys: readonly string[];
  /** Its names, and those of the claim. */
  names: readonly string[];
}

/**
 * Keys under which a claim's figures can be found again: what is counted beside a name of the story, two things
 * that are counted together (each with its dimension), two of the words that tell the story, or a number that
 * tells by itself. Two claims that share none of them are never compared, so that a look-up touches the claims
 * of one story and not those of one common noun.
 */
export function keysOfClaim(claim: Claim, { entities, terms }: Digest, language: Language): string[] {
  const lexicon = language.comparison;
  const main = entities.slice(0, STORY_NAMES);
  const story = {
    keys: pairsOf([...main, ...terms.slice(0, STORY_WORDS - main.length)]).map((pair) => `story|${pair}`),
    names: [...new Set([...main.slice(0, TOPIC_NAMES), ...namesIn(claim.text, new Set(entities))])],
  };
  return [...new Set(claim.quantities.flatMap((quantity) => keysOf(claim, quantity, story, lexicon)))];
}

/** The keys of all claims of a report, one list a claim. */
export function blockingKeys(report: Report, claims: readonly Claim[], language: Language): string[][] {
  const own = digest(report, language);
  return claims.map((claim) => keysOfClaim(claim, own, language));
}
