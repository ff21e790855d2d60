import type { ComparisonLexicon } from '../../languages/shape/comparison.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { BlockSpan } from '../../model/span.ts';
import { stem } from '../words.ts';
import { giverOf } from './giver.ts';

/** Who gives a figure, as words that can be compared. */
export interface Party {
  /** As printed, for people: the body that a person speaks for, else the name. */
  name: string;
  words: ReadonlySet<string>;
  /** Speaks for a state. */
  official: boolean;
}

function covers(attribution: Attribution, span: BlockSpan): boolean {
  return attribution.content.some(
    ({ block, start, end }) => block === span.block && start <= span.start && span.end <= end,
  );
}

/** The attribution that holds over a figure: the innermost whose content covers it, else the claim's only one. */
export function attributionOf(claim: Claim, quantity: Quantity): Attribution | undefined {
  const covering = claim.attributions.filter((one) => one.source && covers(one, quantity.figure));
  if (covering.length > 0) return covering.at(-1);
  const [only, ...more] = claim.attributions.filter(({ source }) => source);
  return more.length === 0 ? only : undefined;
}

function meaningful(text: string, lexicon: ComparisonLexicon): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];
  return words
    .filter((word) => word.length > 1 && (!lexicon.stopWords.has(word) || lexicon.officials.has(word)))
    .map((word) => stem(word, lexicon));
}

function toParty(name: string, texts: readonly string[], official: boolean, lexicon: ComparisonLexicon) {
  const words = new Set(texts.flatMap((text) => meaningful(text, lexicon)));
  const officials = new Set([...lexicon.officials].map((word) => stem(word, lexicon)));
  return words.size === 0
    ? undefined
    : { name, words, official: official || !words.isDisjointFrom(officials) };
}

/** Who gives this figure, or undefined where the text names nobody. */
export function partyOf(claim: Claim, quantity: Quantity, lexicon: ComparisonLexicon): Party | undefined {
  const source = attributionOf(claim, quantity)?.source;
  if (source) {
    const texts = [source.name, source.affiliation ?? '', source.title ?? '', source.text, source.key];
    return toParty(source.affiliation ?? source.name, texts, source.kind === 'official', lexicon);
  }
  const giver = giverOf(claim, quantity, lexicon);
  return giver === undefined ? undefined : toParty(giver, [giver], false, lexicon);
}

export type PartyRelation = 'same' | 'different' | 'unknown';

/** Whether two figures come from one party. Two bodies of one state are one side unless each has its own name. */
export function compareParties(a: Party | undefined, b: Party | undefined): PartyRelation {
  if (!a || !b) return 'unknown';
  if (!a.words.isDisjointFrom(b.words)) return 'same';
  return a.official && b.official ? 'unknown' : 'different';
}
