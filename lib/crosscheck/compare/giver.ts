import type { ComparisonLexicon, GivingLexicon } from '../../languages/shape/comparison.ts';
import type { Claim } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { bodyIn, isPlace } from './body.ts';

/** The longest subject that is looked for, in characters. */
const LONGEST = 60;

const CAPITAL = /^\p{Lu}/u;

const either = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll(' ', '\\s+')).join('|');

interface Patterns {
  /** "Police counted", "the Red Crescent, which runs its own register, put": at the end of the words before a figure. */
  subject: RegExp;
  /** "The agency's count, published the same day, was": likewise. */
  owner: RegExp;
  /** "By the organisers' reckoning": anywhere around the figure. */
  by: RegExp;
  /** ", the police": at the end of the words between two figures. */
  gap: RegExp;
}

const made = new WeakMap<GivingLexicon, Patterns>();

function patternsOf(giving: GivingLexicon): Patterns {
  const known = made.get(giving);
  if (known) return known;
  const name = `(?:the\\s+)?([\\p{L}][\\p{L}’'. -]{1,${LONGEST}}?)`;
  const start = `(?:^|[,;:—–“"]|\\b(?:${either(giving.joints)})\\b)\\s*`;
  const aside = `(?:,\\s*(?:${either(giving.relatives)})\\b[^,]{1,${LONGEST}},)?`;
  const own = `([’']s|[’'])?\\s+(?:own\\s+)?`;
  const patterns: Patterns = {
    subject: new RegExp(
      `${start}${name}${aside}\\s+(?:(?:${either(giving.adverbs)})\\s+)*(?:${either(giving.verbs)})\\b[^.;]*$`,
      'iu',
    ),
    owner: new RegExp(`${start}${name}${own}(?:${either(giving.counts)})\\b[^.;]*$`, 'iu'),
    by: new RegExp(`\\b(?:${either(giving.by)})\\s+${name}${own}(?:${either(giving.counts)})\\b`, 'iu'),
    gap: new RegExp(`(?:[,;]|\\b(?:${either(giving.joints)})\\b)\\s*${name}\\s+$`, 'iu'),
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

/** "has taken note of |the Bureau('s figure)": the last phrase of some words, which "of" ties to a body before it. */
function lastPhrase(text: string, { articles, links, bodies }: GivingLexicon): string {
  const words = text.split(/\s+/);
  const at = (i: number) => words[i]?.toLowerCase() ?? '';
  const joins = (i: number) =>
    links.has(at(i)) && (bodies.has(at(i - 1)) || CAPITAL.test(words[i - 1] ?? ''));
  const isNamed = CAPITAL.test(words.at(-1) ?? '') && !words.some((word) => articles.has(word.toLowerCase()));
  const goesOn = (i: number) =>
    joins(i) || (isNamed ? CAPITAL.test(words[i] ?? '') : !articles.has(at(i)) || joins(i - 1));
  let from = words.length - 1;
  while (from > 0 && goesOn(from - 1)) from--;
  return words.slice(from).join(' ');
}

/** Who seems to give a figure, as the text has it: any subject of a verb of counting, or owner of a count. */
function giverText(claim: Claim, quantity: Quantity, giving: GivingLexicon): string | undefined {
  const { subject, owner, by } = patternsOf(giving);
  const [left, right] = [before(claim, quantity), after(claim, quantity)];
  const found = by.exec(right) ?? by.exec(left) ?? owner.exec(left) ?? subject.exec(left);
  const name = found?.[1]?.trim();
  return name && found?.[2] ? lastPhrase(name, giving) : name;
}

/**
 * "Organisers claimed 15,000, the police 6,000": another party right before its figure, the verb left out.
 * @param known the report's names, lower-case
 */
export function gappedGiver(
  claim: Claim,
  quantity: Quantity,
  known: ReadonlySet<string>,
  lexicon: ComparisonLexicon,
): string | undefined {
  if (claim.quantities[0] === quantity) return undefined;
  const { giving } = lexicon;
  const name = patternsOf(giving).gap.exec(before(claim, quantity))?.[1]?.trim();
  if (!name || lastPhrase(name, giving) !== name) return undefined;
  const body = bodyIn(name, known, lexicon);
  return body === name && !isPlace(body, known, lexicon) ? body : undefined;
}

/**
 * Who gives a figure by the words around it alone, where no attribution says so: the subject of a verb of
 * counting, or the owner of a count. Undefined for pronouns, for documents, and where nothing of the kind
 * stands there.
 * @param known the report's names, lower-case
 */
export function giverOf(
  claim: Claim,
  quantity: Quantity,
  known: ReadonlySet<string>,
  lexicon: ComparisonLexicon,
): string | undefined {
  const text = giverText(claim, quantity, lexicon.giving);
  const body = text && bodyIn(text, known, lexicon);
  return body && !isPlace(body, known, lexicon) ? body : undefined;
}

/** So many letters tell a noun from others, whatever its ending. */
const STEM = 5;

/** "Police counted", "organisers claimed": the noun of a figure is who gives it, and not what it counts. */
export function isGiver(claim: Claim, quantity: Quantity, lexicon: ComparisonLexicon): boolean {
  const head = quantity.measure.head.toLowerCase().slice(0, STEM);
  const sources = claim.attributions.flatMap(({ source }) => source?.text ?? []);
  const givers = [...sources, giverText(claim, quantity, lexicon.giving) ?? ''];
  return givers.some((giver) => giver.toLowerCase().includes(head));
}
