import type { ComparisonLexicon } from '../languages/shape/comparison.ts';
import type { Candidate, Digest } from '../model/candidate.ts';
import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import type { ReportHead } from '../model/report.ts';
import { type Party, partyOf } from './compare/party.ts';
import { namesIn } from './names.ts';
import { type Topic, topicsOf } from './topics.ts';
import { conceptOf, stem, type Word, wordsOf } from './words.ts';

/** The parts of a measure as concepts; empty where the text names none or only a word that counts anything. */
export interface MeasureConcepts {
  head: string;
  action: string;
  modifiers: ReadonlySet<string>;
}

/** One quantity with all that is needed to compare it with another, from one candidate and nothing else. */
export interface Figure {
  report: ReportHead;
  digest: Digest;
  claim: Claim;
  index: number;
  quantity: Quantity;
  quotation: string;
  measure: MeasureConcepts;
  /** Known concepts around the figure, nearest first. */
  topics: readonly Topic[];
  /** Concepts of the claim's words with their weight: the measure first, then what stands close to the figure. */
  weights: ReadonlyMap<string, number>;
  /** Names in the claim, sources left out; else in the sentence; else in the title. */
  names: { own: ReadonlySet<string>; near: ReadonlySet<string>; title: ReadonlySet<string> };
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

function specific(lemma: string | undefined, lexicon: ComparisonLexicon): string {
  if (!lemma) return '';
  const word = lemma.toLowerCase();
  if (lexicon.generic.has(word) || lexicon.stopWords.has(word)) return '';
  return conceptOf(word, lexicon);
}

function measureConcepts({ measure }: Quantity, lexicon: ComparisonLexicon): MeasureConcepts {
  const modifiers = measure.modifiers.map((word) => specific(word, lexicon)).filter((word) => word !== '');
  return {
    head: specific(measure.head, lexicon),
    action: specific(measure.action, lexicon),
    modifiers: new Set(modifiers),
  };
}

/** True where a place in the block lies in a source or a cue of one of the claim's attributions. */
function isSourceWord(claim: Claim, at: number): boolean {
  return claim.attributions.some(({ source, cue }) =>
    [...(source ? [source.span] : []), ...cue.spans].some(
      ({ block, start, end }) => block === claim.span.block && start <= at && at < end,
    ),
  );
}

function clauseWords(claim: Claim, lexicon: ComparisonLexicon): Word[] {
  return wordsOf(claim.text, lexicon)
    .map((word) => ({ ...word, start: word.start + claim.span.start }))
    .filter(({ start }) => !isSourceWord(claim, start));
}

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

function weigh(claim: Claim, quantity: Quantity, quotation: string, lexicon: ComparisonLexicon) {
  const weights = new Map<string, number>();
  const raise = (concept: string, weight: number) => {
    if (concept !== '') weights.set(concept, Math.max(weight, weights.get(concept) ?? 0));
  };
  const concepts = measureConcepts(quantity, lexicon);
  raise(concepts.head, WEIGHT.head);
  raise(concepts.action, WEIGHT.action);
  for (const modifier of concepts.modifiers) raise(modifier, WEIGHT.modifier);
  for (const word of quantity.measure.about) raise(specific(word, lexicon), WEIGHT.about);
  const words = clauseWords(claim, lexicon);
  words.forEach(({ concept, text }, at) => {
    if (!lexicon.generic.has(text.toLowerCase())) raise(concept, placeWeight(words, at, claim, quantity));
  });
  for (const { concept, text } of wordsOf(quotation, lexicon)) {
    if (!lexicon.generic.has(text.toLowerCase())) raise(concept, WEIGHT.sentence);
  }
  return { weights, concepts, topics: topicsOf(claim, quantity, words, lexicon) };
}

function sourceNames(claim: Claim, known: ReadonlySet<string>): Set<string> {
  const texts = claim.attributions.flatMap(({ source }) =>
    source ? [source.text, source.name, source.title ?? ''] : [],
  );
  return new Set(texts.flatMap((text) => [...namesIn(text, known)]));
}

function toFigure(candidate: Candidate, index: number, lexicon: ComparisonLexicon): Figure | undefined {
  const { claim, digest, quotation, report } = candidate;
  const quantity = claim.quantities[index];
  if (!quantity) return undefined;
  const known = new Set(digest.entities);
  const sources = sourceNames(claim, known);
  const without = (names: Set<string>) => names.difference(sources);
  const { weights, concepts, topics } = weigh(claim, quantity, quotation, lexicon);
  return {
    report,
    digest,
    claim,
    index,
    quantity,
    quotation,
    measure: concepts,
    topics,
    weights,
    names: {
      own: without(namesIn(claim.text, known)),
      near: without(namesIn(quotation, known)),
      title: without(namesIn(report.title, known)),
    },
    party: partyOf(claim, quantity, lexicon),
    stems: new Set((quotation.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => stem(word, lexicon))),
  };
}

/** Every quantity of a claim, ready to be compared. */
export function figuresOf(candidate: Candidate, lexicon: ComparisonLexicon): Figure[] {
  return candidate.claim.quantities.flatMap((_, index) => toFigure(candidate, index, lexicon) ?? []);
}
