import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { isGiver } from './compare/giver.ts';
import { inExpression, isDate } from './topics.ts';
import { conceptOf, isConcept, type Word, wordsOf } from './words.ts';

/** The parts of a measure as concepts; empty where the text names none or only a word that counts anything. */
export interface MeasureConcepts {
  head: string;
  action: string;
  modifiers: ReadonlySet<string>;
}

/** What a lemma stands for; empty for a word that could count anything. */
export function specific(lemma: string | undefined, lexicon: ComparisonLexicon): string {
  if (!lemma) return '';
  const word = lemma.toLowerCase();
  if (lexicon.generic.has(word) || lexicon.stopWords.has(word)) return '';
  return conceptOf(word, lexicon);
}

/** So many characters after, or before, its figure a noun may stand and still be sure to name what it counts. */
const NOUN_REACH = 40;
const NOUN_BEFORE = 16;

/** "300 jobs", "growth of 1.4 percent": a noun right by its figure, unless it says who gives it. */
function isBeside(claim: Claim, quantity: Quantity, lexicon: ComparisonLexicon): boolean {
  const { measure, figure, span } = quantity;
  if (!measure.span) return false;
  if (measure.span.start >= figure.start) return measure.span.start - figure.end <= NOUN_REACH;
  return span.start - measure.span.end <= NOUN_BEFORE && !isGiver(claim, quantity, lexicon);
}

/** "the number of rooms closed to the public is 41": the words before the noun say that it is counted. */
function isCounted(claim: Claim, { measure: { span } }: Quantity, lexicon: ComparisonLexicon): boolean {
  if (span?.block !== claim.span.block) return false;
  const before = claim.text.slice(0, Math.max(0, span.start - claim.span.start)).toLowerCase();
  const words = before.match(/\p{L}+/gu) ?? [];
  return lexicon.counting.has(words.slice(-2).join(' '));
}

/** Stands by its figure, or by another that it is of as well ("66, not 67"). */
function isNear(claim: Claim, quantity: Quantity, lexicon: ComparisonLexicon): boolean {
  const { measure, unit } = quantity;
  const isShared = (other: Quantity) =>
    measure.span !== undefined &&
    other.measure.span?.start === measure.span.start &&
    other.measure.action === measure.action &&
    other.unit.dimension === unit.dimension;
  return claim.quantities.some(
    (other) => (other === quantity || isShared(other)) && isBeside(claim, other, lexicon),
  );
}

/** The head where it stands by its figure or is a thing that counts are of; a far subject may be who says it. */
function trustedHead(
  claim: Claim,
  quantity: Quantity,
  names: ReadonlySet<string>,
  words: readonly Word[],
  lexicon: ComparisonLexicon,
): string {
  const { measure } = quantity;
  if (isDate(measure, lexicon)) return '';
  const head = specific(measure.head, lexicon);
  if (head === '' || names.has(measure.head.toLowerCase())) return '';
  const isKnown = (word: string) => isConcept(word, lexicon) && !lexicon.background.has(word);
  const isThing = isKnown(head);
  const whole = expressionAround(quantity, claim, words) ?? inExpression(measure.head, claim, words, lexicon);
  // "Core inflation", "jobless claims": one thing with a name of its own.
  if (whole !== undefined && isKnown(whole)) return whole;
  // "12 were sent home": the expression says nothing of a home.
  if (isThing && lexicon.background.has(whole ?? '')) return '';
  const isTrusted = isThing || isNear(claim, quantity, lexicon) || isCounted(claim, quantity, lexicon);
  return isTrusted ? head : '';
}

/** "Cost 1,310 |lives": what the expression stands for that ends with the figure's noun. */
function expressionAround(
  { measure: { span } }: Quantity,
  claim: Claim,
  words: readonly Word[],
): string | undefined {
  if (span?.block !== claim.span.block) return undefined;
  return words.find(({ end }) => end === span.end)?.concept;
}

/** "104 releases |of political prisoners": who is counted where the noun says what happened to them. */
function undergoing(
  claim: Claim,
  { measure: { span } }: Quantity,
  lexicon: ComparisonLexicon,
): string | undefined {
  if (span?.block !== claim.span.block) return undefined;
  const behind = claim.text.slice(span.end - claim.span.start);
  const [, link = '', phrase = ''] = /^\s+(\p{L}+)\s+([\p{L}\s-]+)/u.exec(behind) ?? [];
  if (!lexicon.ofWords.has(link)) return undefined;
  const [first, second] = wordsOf(phrase, lexicon).map(({ concept }) => concept);
  return [first, second].find(
    (concept) => concept !== undefined && isConcept(concept, lexicon) && !lexicon.background.has(concept),
  );
}

/**
 * The parts of a figure's measure as concepts, with who is counted for what happened to them.
 * @param words the meaningful words of the claim
 */
export function measureConcepts(
  claim: Claim,
  quantity: Quantity,
  names: ReadonlySet<string>,
  words: readonly Word[],
  lexicon: ComparisonLexicon,
): MeasureConcepts {
  const { modifiers, action } = quantity.measure;
  const known = (word: string) => specific(word, lexicon);
  const noun = trustedHead(claim, quantity, names, words, lexicon);
  const people = lexicon.happenings.has(noun) ? undergoing(claim, quantity, lexicon) : undefined;
  return {
    head: people ?? noun,
    action: people === undefined ? known(action ?? '') : noun,
    modifiers: new Set(
      modifiers
        .filter((word) => !names.has(word.toLowerCase()))
        .map(known)
        .filter((word) => word !== ''),
    ),
  };
}
