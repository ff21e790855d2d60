import type { ComparisonLexicon, GivingLexicon } from '../../languages/shape/comparison.ts';
import type { Claim } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';

/** The longest subject that is looked for, in characters. */
const LONGEST = 60;

const either = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll(' ', '\\s+')).join('|');

interface Patterns {
  /** "Police counted", "the Red Crescent, which runs its own register, put": at the end of the words before a figure. */
  subject: RegExp;
  /** "The agency's count, published the same day, was": likewise. */
  owner: RegExp;
  /** "By the organisers' reckoning": anywhere around the figure. */
  by: RegExp;
}

const made = new WeakMap<GivingLexicon, Patterns>();

function patternsOf(giving: GivingLexicon): Patterns {
  const known = made.get(giving);
  if (known) return known;
  const name = `(?:the\\s+)?([\\p{L}][\\p{L}’'. -]{1,${LONGEST}}?)`;
  const start = `(?:^|[,;:—–“"]|\\b(?:${either(giving.joints)})\\b)\\s*`;
  const aside = `(?:,\\s*(?:${either(giving.relatives)})\\b[^,]{1,${LONGEST}},)?`;
  const own = `(?:[’']s|[’'])?\\s+(?:own\\s+)?`;
  const patterns: Patterns = {
    subject: new RegExp(
      `${start}${name}${aside}\\s+(?:(?:${either(giving.adverbs)})\\s+)*(?:${either(giving.verbs)})\\b[^.;]*$`,
      'iu',
    ),
    owner: new RegExp(`${start}${name}${own}(?:${either(giving.counts)})\\b[^.;]*$`, 'iu'),
    by: new RegExp(`\\b(?:${either(giving.by)})\\s+${name}${own}(?:${either(giving.counts)})\\b`, 'iu'),
  };
  made.set(giving, patterns);
  return patterns;
}

/** The words of the claim before a figure, as far as the figure before it. */
function before(claim: Claim, quantity: Quantity): string {
  const own = quantity.span.start - claim.span.start;
  const ends = claim.quantities.map(({ span }) => span.end - claim.span.start).filter((end) => end <= own);
  return claim.text.slice(Math.max(0, ...ends), own);
}

function after(claim: Claim, quantity: Quantity): string {
  const own = quantity.span.end - claim.span.start;
  const starts = claim.quantities
    .map(({ span }) => span.start - claim.span.start)
    .filter((start) => start >= own);
  return claim.text.slice(own, Math.min(claim.text.length, ...starts));
}

/**
 * Who gives a figure by the words around it alone, where no attribution says so: the subject of a verb of
 * counting, or the owner of a count. Undefined for pronouns and where nothing of the kind stands there.
 */
export function giverOf(claim: Claim, quantity: Quantity, { giving }: ComparisonLexicon): string | undefined {
  const { subject, owner, by } = patternsOf(giving);
  const [left, right] = [before(claim, quantity), after(claim, quantity)];
  const found = by.exec(right) ?? by.exec(left) ?? owner.exec(left) ?? subject.exec(left);
  const name = found?.[1]?.trim();
  return name && !giving.pronouns.has(name.toLowerCase()) ? name : undefined;
}

/** So many letters tell a noun from others, whatever its ending. */
const STEM = 5;

/** "Police counted", "organisers claimed": the noun of a figure is who gives it, and not what it counts. */
export function isGiver(claim: Claim, quantity: Quantity, lexicon: ComparisonLexicon): boolean {
  const head = quantity.measure.head.toLowerCase().slice(0, STEM);
  const sources = claim.attributions.flatMap(({ source }) => source?.text ?? []);
  const givers = [...sources, giverOf(claim, quantity, lexicon) ?? ''];
  return givers.some((giver) => giver.toLowerCase().includes(head));
}
