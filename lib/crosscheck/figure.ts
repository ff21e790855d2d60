import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import type { Candidate, Digest } from '../model/candidate.ts';
import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import type { ReportHead } from '../model/report.ts';
import { clauseWords } from './clause-words.ts';
import { closestName, ownersOfOthers } from './closest-name.ts';
import { type Party, partyOf } from './compare/party.ts';
import { type MeasureConcepts, measureConcepts, specific } from './measure-concepts.ts';
import { namesIn } from './names.ts';
import { inSenseOf } from './senses.ts';
import { slotOf } from './slot.ts';
import { type Topic, topicsOf } from './topics.ts';
import { isConcept, stem, type Word, wordsOf } from './words.ts';

/** One quantity with all that is needed to compare it with another, from one candidate and nothing else. */
export interface Figure {
  report: ReportHead;
  digest: Digest;
  claim: Claim;
  index: number;
  quantity: Quantity;
  quotation: string;
  measure: MeasureConcepts;
  /** The one word for what is counted; empty where the text leaves it open. */
  slot: string;
  /** Concepts of the last meaningful word before the figure and of the first one after it. */
  previous: string | undefined;
  next: string | undefined;
  /** Known concepts around the figure, nearest first. */
  topics: readonly Topic[];
  /** Concepts of the claim's words with their weight: the measure first, then what stands close to the figure. */
  weights: ReadonlyMap<string, number>;
  /** Names in the claim, sources left out; else in the sentence; else in the title. */
  names: {
    own: ReadonlySet<string>;
    near: ReadonlySet<string>;
    title: ReadonlySet<string>;
    /** The name that stands closest to the figure. */
    closest: string | undefined;
    /** Whose share it is, where the measure of a share is a name ("29 percent for |the Democrats"); else empty. */
    sharer: ReadonlySet<string>;
  };
  party: Party | undefined;
  /** Stems of the whole sentence, for words that announce a correction or a total. */
  stems: ReadonlySet<string>;
}

/** Weights of words by their part in the claim. */
const WEIGHT = {
  head: 1.6,
  action: 1.4,
  modifier: 1,
  about: 0.7,
  near: 1,
  clause: 0.5,
  beyond: 0.25,
  sentence: 0.12,
};
/** So many meaningful words on either side of a figure stand close to it. */
const NEAR = 3;

/** Weight of a word by how many words, and whether another figure, stand between it and the figure. */
function placeWeight(words: readonly Word[], at: number, claim: Claim, quantity: Quantity): number {
  const word = words[at];
  if (!word) return 0;
  const [from, to] = [Math.min(word.start, quantity.span.start), Math.max(word.start, quantity.span.start)];
  const between = words.filter(({ start }) => start > from && start < to).length;
  const crossed = claim.quantities.some(
    (other) => other !== quantity && other.span.start > from && other.span.end < to,
  );
  if (crossed) return WEIGHT.beyond;
  return between < NEAR ? WEIGHT.near : WEIGHT.clause;
}

function weigh(
  claim: Claim,
  quantity: Quantity,
  quotation: string,
  names: ReadonlySet<string>,
  lexicon: ComparisonLexicon,
) {
  const weights = new Map<string, number>();
  const raise = (concept: string, weight: number) => {
    if (concept !== '') weights.set(concept, Math.max(weight, weights.get(concept) ?? 0));
  };
  const words = clauseWords(claim, lexicon);
  const concepts = measureConcepts(claim, quantity, names, words, lexicon);
  raise(concepts.head, WEIGHT.head);
  raise(concepts.action, WEIGHT.action);
  for (const modifier of concepts.modifiers) raise(modifier, WEIGHT.modifier);
  for (const word of quantity.measure.about) raise(specific(word, lexicon), WEIGHT.about);
  words.forEach(({ concept, text }, at) => {
    if (!lexicon.generic.has(text.toLowerCase())) raise(concept, placeWeight(words, at, claim, quantity));
  });
  for (const { concept, text } of wordsOf(quotation, lexicon)) {
    if (!lexicon.generic.has(text.toLowerCase())) raise(concept, WEIGHT.sentence);
  }
  const next = words.find(({ start }) => start >= quantity.span.end)?.concept;
  const previous = words.findLast(({ start }) => start < quantity.span.start)?.concept;
  const state = stateSaid(quantity, concepts, words, lexicon);
  return { weights, concepts, previous, next, state, topics: topicsOf(claim, quantity, words, lexicon) };
}

/**
 * "The fire is 85 percent contained", "Both provinces: 3,580 suspected": what the word right behind a share or a
 * count says, where no noun stands there; a count's own noun elsewhere goes first.
 */
function stateSaid(
  { unit, span, measure }: Quantity,
  { head }: MeasureConcepts,
  words: readonly Word[],
  lexicon: ComparisonLexicon,
): string | undefined {
  if (measure.span && measure.span.start >= span.end) return undefined;
  const isThing = (concept: string) => isConcept(concept, lexicon) && !lexicon.background.has(concept);
  if (unit.dimension !== 'share' && (unit.dimension !== 'count' || isThing(head))) return undefined;
  const concept = words.find(({ start }) => start === span.end + 1)?.concept;
  return concept && isThing(concept) ? concept : undefined;
}

function sourceNames(claim: Claim, known: ReadonlySet<string>): Set<string> {
  const texts = claim.attributions.flatMap(({ source }) =>
    source ? [source.text, source.name, source.title ?? ''] : [],
  );
  return new Set(texts.flatMap((text) => [...namesIn(text, known)]));
}

/** Stems of a sentence's words without its names: "Lower Saxony" lowers nothing. */
function plainStems(quotation: string, lexicon: ComparisonLexicon): Set<string> {
  const [first = '', ...more] = quotation.match(/\p{L}+/gu) ?? [];
  const plain = more.filter((word) => word === word.toLowerCase());
  return new Set([first.toLowerCase(), ...plain].map((word) => stem(word, lexicon)));
}

function toFigure(candidate: Candidate, index: number, lexicon: ComparisonLexicon): Figure | undefined {
  const { claim, digest, quotation, report } = candidate;
  const quantity = claim.quantities[index];
  if (!quantity) return undefined;
  const known = new Set(digest.entities);
  const sources = sourceNames(claim, known);
  const elsewhere = sources.union(ownersOfOthers(claim, quantity, known));
  const without = (names: Set<string>) => names.difference(elsewhere);
  const { weights, concepts, previous, next, state, topics } = weigh(
    claim,
    quantity,
    quotation,
    known,
    lexicon,
  );
  return {
    report,
    digest,
    claim,
    index,
    quantity,
    quotation,
    measure: concepts,
    slot:
      state ??
      slotOf(
        concepts,
        topics,
        (word) => isConcept(word, lexicon) && !lexicon.background.has(word),
        lexicon.overriding,
      ),
    previous,
    next,
    topics,
    weights,
    names: {
      own: without(namesIn(claim.text, known)),
      near: without(namesIn(quotation, known)),
      title: namesIn(report.title, known).difference(sources),
      closest: closestName(claim, quantity, known.difference(sources))?.name,
      sharer: sharerOf(quantity, known),
    },
    party: partyOf(claim, quantity, known, lexicon),
    stems: plainStems(quotation, lexicon),
  };
}

/** The names that the measure of a share is. */
function sharerOf({ kind, measure }: Quantity, known: ReadonlySet<string>): Set<string> {
  const last = measure.text.match(/[\p{L}\p{M}’'-]+$/u)?.[0] ?? '';
  return kind === 'share' && namesIn(last, known).size > 0 ? namesIn(measure.text, known) : new Set();
}

/** Every quantity of a claim, ready to be compared, its words read as its report means them. */
export function figuresOf(candidate: Candidate, language: ComparisonLexicon): Figure[] {
  const lexicon = inSenseOf(language, candidate.digest.terms);
  return candidate.claim.quantities.flatMap((_, index) => toFigure(candidate, index, lexicon) ?? []);
}
