import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { conceptOf, isConcept, stem, type Word } from './words.ts';

/** A concept that a figure may count, with how far from the figure its word stands; 0 is the measure itself. */
export interface Topic {
  concept: string;
  far: number;
}

/** What separates a word from a figure, in words: a verb or participle may stand before it, a noun follows. */
const BEFORE = 0.5;
const OTHER_FIGURE = 6;
const BREAK = 2;
/** Words that the figure is about count as nearly so far away, in their order; distances in the text are halves. */
const ABOUT = 3;
const IN_TURN = 1e-3;
/** Topics farther away than this say nothing of the figure. */
const REACH = 7;

/** Meaningful words between two places of a claim; a comma, a dash or an "and" counts like some more. */
function wordsBetween(text: string, lexicon: ComparisonLexicon): number {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
  const telling = words.filter((word) => !lexicon.stopWords.has(word)).length;
  const joints = words.filter((word) => lexicon.breaks.has(word)).length;
  return telling + BREAK * (joints + (text.match(/[,;:—–]/gu) ?? []).length);
}

function distance(
  { start, text }: Word,
  claim: Claim,
  quantity: Quantity,
  lexicon: ComparisonLexicon,
): number {
  const [from, to] = [quantity.span.start - claim.span.start, quantity.span.end - claim.span.start];
  const before = start < from;
  const between = before ? claim.text.slice(start + text.length, from) : claim.text.slice(to, start);
  const [left, right] = before ? [start, from] : [to, start];
  const crossed = claim.quantities.filter((other) => {
    const at = other.figure.start - claim.span.start;
    return other !== quantity && at >= left && at < right;
  }).length;
  return wordsBetween(between, lexicon) + (before ? BEFORE : 0) + OTHER_FIGURE * crossed;
}

/** A concept that can be counted, and not what moved it or where it happened. */
function isTopic(concept: string, lexicon: ComparisonLexicon): boolean {
  return isConcept(concept, lexicon) && !lexicon.background.has(concept);
}

/** "March had been reported as 247,500": a month or weekday by its capital. */
export function isDate({ head, text }: Quantity['measure'], lexicon: ComparisonLexicon): boolean {
  return lexicon.notNames.has(head.toLowerCase()) && /^\p{Lu}\S*$/u.test(text);
}

/** Concepts of the measure that the language pack knows; "core inflation" is one, and no inflation besides. */
function measureTopics(
  claim: Claim,
  { measure }: Quantity,
  known: readonly Word[],
  lexicon: ComparisonLexicon,
): Topic[] {
  const head = isDate(measure, lexicon) ? '' : measure.head;
  const words = [head, measure.action ?? '', ...measure.modifiers].map((word) => word.toLowerCase());
  return words
    .filter((word) => word !== '' && !lexicon.generic.has(word))
    .map((word) => inExpression(word, claim, known, lexicon) ?? conceptOf(word, lexicon))
    .filter((concept) => isTopic(concept, lexicon))
    .map((concept) => ({ concept, far: 0 }));
}

/** "41,216 inhabitants, up from 38,904": the noun of both figures, however far from the second. */
function isHead({ start, text }: Word, claim: Claim, { measure: { span } }: Quantity): boolean {
  return span?.block === claim.span.block && start >= span.start && start + text.length === span.end;
}

/** "Told to leave their |homes": what the expression stands for that a word is a part of; undefined where it stands alone. */
export function inExpression(
  word: string,
  claim: Claim,
  words: readonly Word[],
  lexicon: ComparisonLexicon,
): string | undefined {
  const expressions = words.filter(({ end }) => end !== undefined);
  if (expressions.length === 0) return undefined;
  const base = stem(word, lexicon);
  const places = [...claim.text.matchAll(/\p{L}+/gu)]
    .filter(([text]) => stem(text, lexicon) === base)
    .map(({ index }) => index + claim.span.start);
  if (words.some(({ start, end }) => end === undefined && places.includes(start))) return undefined;
  return expressions.find(({ start, end = start }) => places.some((place) => start <= place && place < end))
    ?.concept;
}

/** True for a topic that no word near the figure names, but what it is about. */
export const isAbout = ({ far }: Topic): boolean => !Number.isInteger(far * 2);

/**
 * The known concepts around a figure, nearest first: what it counts, as far as words alone tell. Words carried
 * over from an earlier figure (`about`) come after those of the claim itself.
 */
export function topicsOf(
  claim: Claim,
  quantity: Quantity,
  words: readonly Word[],
  lexicon: ComparisonLexicon,
): Topic[] {
  // "Made room for 150", but "built for $30m": amounts of money have no room.
  const isCount = quantity.unit.dimension === 'count';
  const near = words
    .filter(({ concept }) => isTopic(concept, lexicon) && (isCount || !lexicon.overriding.has(concept)))
    .map((word) => ({
      concept: word.concept,
      far: isHead(word, claim, quantity)
        ? 1
        : distance({ ...word, start: word.start - claim.span.start }, claim, quantity, lexicon),
    }));
  const about = quantity.measure.about
    .map((word) => inExpression(word, claim, words, lexicon) ?? conceptOf(word, lexicon))
    .filter((concept) => isTopic(concept, lexicon))
    .map((concept, at, all) => ({ concept, far: ABOUT - (all.length - at) * IN_TURN }));
  const best = new Map<string, number>();
  for (const { concept, far } of [...measureTopics(claim, quantity, words, lexicon), ...near, ...about]) {
    if (far <= REACH) best.set(concept, Math.min(far, best.get(concept) ?? far));
  }
  return [...best]
    .map(([concept, far]) => ({ concept, far }))
    .sort((a, b) => a.far - b.far || (a.concept < b.concept ? -1 : 1));
}
