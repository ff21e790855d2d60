import type { ComparisonLexicon } from '../../languages/shape/comparison.ts';
import type { Attribution, Source } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { BlockSpan } from '../../model/span.ts';
import { endsWith } from '../checks/tie.ts';
import { stem } from '../words.ts';
import { bodyIn } from './body.ts';
import { gappedGiver, giverOf } from './giver.ts';

/** Who gives a figure, as words that can be compared. */
export interface Party {
  /** As printed, for people: the body that a person speaks for, else the name. */
  name: string;
  words: ReadonlySet<string>;
  /** Speaks for a state. */
  official: boolean;
  /** People or a body, and no document: two of them can quarrel. */
  body: boolean;
}

function covers(attribution: Attribution, span: BlockSpan): boolean {
  return attribution.content.some(
    ({ block, start, end }) => block === span.block && start <= span.start && span.end <= end,
  );
}

function namedSources(claim: Claim): { source: Source; attribution: Attribution }[] {
  return claim.attributions.flatMap((attribution) => {
    const { source } = attribution;
    return source && source.key !== '' ? [{ source, attribution }] : [];
  });
}

function meaningful(text: string, lexicon: ComparisonLexicon): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];
  return words
    .filter((word) => word.length > 1 && (!lexicon.stopWords.has(word) || lexicon.officials.has(word)))
    .map((word) => stem(word, lexicon));
}

function toParty(
  name: string,
  texts: readonly string[],
  is: { official: boolean; body: boolean },
  lexicon: ComparisonLexicon,
): Party | undefined {
  const words = new Set(texts.flatMap((text) => meaningful(text, lexicon)));
  const officials = new Set([...lexicon.officials].map((word) => stem(word, lexicon)));
  if (words.size === 0) return undefined;
  return { name, words, official: is.official || !words.isDisjointFrom(officials), body: is.body };
}

/** "TARQA (Southern Wire) - The authorities", "CARACAS — ": where a report was written is no party. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.,’'-]+(?:\([^)]{1,40}\)\s*)?[-–—]\s+/u;

/** True where a source is people or a body: no document, and no words with a figure of their own. */
function isBody({ kind, affiliation, text }: Source, known: ReadonlySet<string>, lexicon: ComparisonLexicon) {
  if (kind === 'document') return affiliation !== undefined;
  return kind !== 'unnamed' || (!/\p{N}/u.test(text) && bodyIn(text, known, lexicon) !== undefined);
}

function ofSource(source: Source, known: ReadonlySet<string>, lexicon: ComparisonLexicon): Party | undefined {
  const { name, affiliation, title, text, key, kind } = source;
  const is = { official: kind === 'official', body: isBody(source, known, lexicon) };
  const plain = text.replace(DATELINE, '');
  if (plain !== text) return toParty(plain, [plain], is, lexicon);
  const short = kind === 'unnamed' ? (bodyIn(name, known, lexicon) ?? name) : name;
  const printed = short === name ? [text, key] : [];
  return toParty(affiliation ?? short, [short, affiliation ?? '', title ?? '', ...printed], is, lexicon);
}

/** "Skarv Air, which reported 9 million passengers": what a relative clause says holds for its own figures alone. */
const isAside = ({ source }: Attribution, { giving }: ComparisonLexicon): boolean =>
  source !== undefined && giving.relatives.includes(source.text.toLowerCase());

/** Somebody who is named by the words around a figure alone. */
const NAMED = { official: false, body: true };

function ofWords(
  claim: Claim,
  quantity: Quantity,
  known: ReadonlySet<string>,
  lexicon: ComparisonLexicon,
): Party | undefined {
  const giver = giverOf(claim, quantity, known, lexicon);
  return giver === undefined ? undefined : toParty(giver, [giver], NAMED, lexicon);
}

/** "31,000, down from 48,000": who gives the one gives the other. */
function counterpartOf(claim: Claim, quantity: Quantity, lexicon: ComparisonLexicon): Quantity | undefined {
  const before = claim.quantities[claim.quantities.indexOf(quantity) - 1];
  if (!before) return undefined;
  const between = claim.text.slice(
    before.span.end - claim.span.start,
    quantity.span.start - claim.span.start,
  );
  const { arithmetic } = lexicon;
  return endsWith(between.toLowerCase(), arithmetic.from, arithmetic) ? before : undefined;
}

/**
 * Who gives this figure, or undefined where the text names nobody: another party right before it, the innermost
 * attribution over it, else who counts it by the words around it, else the claim's only source, else who gives
 * the figure that it is set beside ("down from").
 * @param known the report's names, lower-case
 */
export function partyOf(
  claim: Claim,
  quantity: Quantity,
  known: ReadonlySet<string>,
  lexicon: ComparisonLexicon,
): Party | undefined {
  const other = gappedGiver(claim, quantity, known, lexicon);
  if (other) return toParty(other, [other], NAMED, lexicon);
  const named = namedSources(claim);
  const over = named.filter(({ attribution }) => covers(attribution, quantity.figure)).at(-1);
  if (over) return ofSource(over.source, known, lexicon);
  const giver = ofWords(claim, quantity, known, lexicon);
  if (giver) return giver;
  const [only, ...more] = named;
  if (only && more.length === 0 && !isAside(only.attribution, lexicon))
    return ofSource(only.source, known, lexicon);
  const counterpart = counterpartOf(claim, quantity, lexicon);
  return counterpart && partyOf(claim, counterpart, known, lexicon);
}

/** The innermost attribution over a figure. */
function sourceOver(claim: Claim, { figure }: Quantity): Attribution | undefined {
  return namedSources(claim)
    .filter(({ attribution }) => covers(attribution, figure))
    .at(-1)?.attribution;
}

/**
 * True where whoever gives the one figure gives the other's number in the same breath: "the toll there has jumped to
 * 13, bringing the overall toll to 19, the doctor said" doesn't deny the 13 of somebody else.
 */
export function givesBoth(claim: Claim, given: Quantity, other: Quantity): boolean {
  return claim.quantities.some(
    (one) =>
      one !== given &&
      one.unit.id === other.unit.id &&
      one.value.low === other.value.low &&
      one.value.high === other.value.high &&
      sourceOver(claim, one) === sourceOver(claim, given),
  );
}

export type PartyRelation = 'same' | 'different' | 'unknown';

/** Whether two figures come from one party. Two bodies of one state are one side unless each has its own name. */
export function compareParties(a: Party | undefined, b: Party | undefined): PartyRelation {
  if (!a || !b) return 'unknown';
  if (!a.words.isDisjointFrom(b.words)) return 'same';
  return (a.official && b.official) || !a.body || !b.body ? 'unknown' : 'different';
}
