import type { Language } from '../languages/language.ts';
import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import { clauseWords } from './clause-words.ts';
import { isGiver } from './compare/giver.ts';
import { storyTerms } from './digest.ts';
import { namesOf } from './names.ts';
import { inSenseOf } from './senses.ts';
import { withSubjects } from './subjects.ts';
import { type Topic, topicsOf } from './topics.ts';
import { conceptOf, isConcept } from './words.ts';

/** A topic this close to a figure is its own; farther ones may belong to another part of the sentence. */
const OWN = 4;
/** How many figures back the antecedent of a bare one is looked for. */
const LOOK_BACK = 6;
/** Figures of one thing lie within this factor of each other. */
const FACTOR = 40;

interface Placed {
  claim: Claim;
  quantity: Quantity;
  topics: Topic[];
  /** True where a noun of its own says what it counts, known or not. */
  isSettled: boolean;
}

/** So many characters after a figure its noun may end. */
const NOUN_REACH = 40;

/** A noun right after the figure names what it counts, known or not. */
function hasOwnNoun({ measure, figure }: Quantity, { comparison }: Language): boolean {
  const { head, span } = measure;
  if (head === '' || comparison.generic.has(head.toLowerCase()) || !span) return false;
  return span.start >= figure.end && span.end - figure.end <= NOUN_REACH;
}

/** Nothing is named that the figure could count: no noun but a general one that nothing is said of, or its giver. */
function namesNothing(claim: Claim, quantity: Quantity, language: Language): boolean {
  const { head, action } = quantity.measure;
  if (head === '') return true;
  if (language.comparison.generic.has(head.toLowerCase())) return action === undefined;
  return isGiver(claim, quantity, language.comparison);
}

function isBare({ claim, quantity, topics }: Omit<Placed, 'isSettled'>, language: Language): boolean {
  const { comparison } = language;
  const head = conceptOf(quantity.measure.head, comparison);
  const known = isConcept(head, comparison) && !comparison.background.has(head);
  if (known || hasOwnNoun(quantity, language) || topics.some(({ far }) => far <= OWN)) return false;
  return namesNothing(claim, quantity, language);
}

/** "Wynn got five years": the noun of a figure is a name, and nothing near says what is counted. */
function isNamed(
  { claim, quantity, topics }: Omit<Placed, 'isSettled'>,
  names: ReadonlySet<string>,
  language: Language,
): boolean {
  if (!names.has(quantity.measure.head.toLowerCase()) || hasOwnNoun(quantity, language)) return false;
  return !topics.some(({ far }) => far <= OWN) && !isStretch(claim, quantity, language);
}

const LAST_WORD = /(\p{L}+)\P{L}*$/u;

/** "Was mayor for ten years": how long something went on, as the little word before it says. */
function isStretch(claim: Claim, { span, unit }: Quantity, { comparison }: Language): boolean {
  if (unit.dimension !== 'duration') return false;
  const before = LAST_WORD.exec(claim.text.slice(0, Math.max(0, span.start - claim.span.start)))?.[1];
  return before !== undefined && comparison.stopWords.has(before.toLowerCase());
}

const middle = ({ value }: Quantity): number => Math.abs(value.low + value.high) / 2;

/** Whether a bare figure may carry on this one; one of a thing that nobody knows comes between it and those before. */
function fits(quantity: Quantity, { quantity: other, topics, isSettled }: Placed): boolean {
  return (topics.length > 0 || isSettled) && mayCarry(quantity, other);
}

/** Whether a figure says of itself what it counts. */
export function isBareFigure(
  claim: Claim,
  quantity: Quantity,
  topics: readonly Topic[],
  language: Language,
): boolean {
  return isBare({ claim, quantity, topics: [...topics] }, language);
}

/** Whether a bare figure may carry on what another one counts: one kind of amount, of one order. */
export function mayCarry(quantity: Quantity, other: Quantity): boolean {
  if (quantity.unit.dimension !== other.unit.dimension) return false;
  const [small, great] = [middle(quantity), middle(other)].toSorted((a, b) => a - b);
  return small !== undefined && great !== undefined && small > 0 && great / small <= FACTOR;
}

function carried(quantity: Quantity, before: readonly Placed[]): string[] {
  const antecedent = before.slice(-LOOK_BACK).findLast((other) => fits(quantity, other));
  return antecedent ? antecedent.topics.slice(0, 2).map(({ concept }) => concept) : [];
}

/**
 * Claims whose bare figures ("police counted 48,000", "by Thursday it was eleven") carry on what the last figure
 * of their kind counted (added to `measure.about`), and with the name that each figure belongs to
 * (`measure.subject`). Nothing else of a claim changes, its id least of all.
 */
export function carryMeasures(claims: readonly Claim[], report: Report, pack: Language): Claim[] {
  const comparison = inSenseOf(pack.comparison, storyTerms(report, pack));
  const language = { ...pack, comparison };
  const before: Placed[] = [];
  const named = namesOf([report.title, ...report.blocks.map(({ text }) => text)], comparison);
  const names = new Set(named);
  const carriedOn = claims.map((claim) => {
    const words = clauseWords(claim, comparison);
    const quantities = claim.quantities.map((quantity) => {
      const own = { claim, quantity, topics: topicsOf(claim, quantity, words, comparison) };
      const isOpen = isBare(own, language) || isNamed(own, names, language);
      const more = isOpen ? carried(quantity, before) : [];
      const about = [...quantity.measure.about, ...more];
      const full = more.length === 0 ? quantity : { ...quantity, measure: { ...quantity.measure, about } };
      before.push({
        claim,
        quantity: full,
        topics: topicsOf(claim, full, words, comparison),
        isSettled: !isOpen && !comparison.generic.has(quantity.measure.head.toLowerCase()),
      });
      return full;
    });
    return { ...claim, quantities };
  });
  return withSubjects(carriedOn, report, named, comparison);
}
