import type { Draft, Parsed } from './draft.ts';
import { address } from './filters/address.ts';
import { children } from './filters/children.ts';
import { decade } from './filters/decade.ts';
import { digitChain } from './filters/digit-chain.ts';
import { epithet } from './filters/epithet.ts';
import type { Filter } from './filters/filter.ts';
import { gluedName } from './filters/glued-name.ts';
import { half } from './filters/half.ts';
import { idiom } from './filters/idiom.ts';
import { leadingNought } from './filters/leading-nought.ts';
import { listNumber } from './filters/list-number.ts';
import { nameNumber } from './filters/name-number.ts';
import { ordinal } from './filters/ordinal.ts';
import { partOfYear } from './filters/part-of-year.ts';
import { pronounOne } from './filters/pronoun-one.ts';
import { score as result } from './filters/score.ts';
import { amount } from './parsers/amount.ts';
import { andHalf } from './parsers/and-half.ts';
import { compound } from './parsers/compound.ts';
import { factor } from './parsers/factor.ts';
import { moneyAndCents } from './parsers/money-and-cents.ts';
import type { Parser } from './parsers/parser.ts';
import { range } from './parsers/range.ts';
import { ratio } from './parsers/ratio.ts';
import { relative } from './parsers/relative.ts';
import { score } from './parsers/score.ts';
import { tenths } from './parsers/tenths.ts';
import type { Passage } from './passage.ts';
import { age } from './refiners/age.ts';
import { bound } from './refiners/bound.ts';
import { change } from './refiners/change.ts';
import { ellipsis } from './refiners/ellipsis.ts';
import { magnitude } from './refiners/magnitude.ts';
import type { Refiner } from './refiners/refiner.ts';
import { weight } from './refiners/weight.ts';

/** Numbers that count nothing; the cheapest and surest first. */
const FILTERS: readonly Filter[] = [
  ordinal,
  partOfYear,
  idiom,
  half,
  epithet,
  children,
  pronounOne,
  leadingNought,
  decade,
  digitChain,
  gluedName,
  listNumber,
  address,
  result,
  nameNumber,
];

/** The first that reads wins: what takes in more of the text stands before what takes less. */
const PARSERS: readonly Parser[] = [
  ratio,
  relative,
  factor,
  tenths,
  score,
  range,
  compound,
  andHalf,
  moneyAndCents,
  amount,
];

/** Each sees what those before it changed. */
const REFINERS: readonly Refiner[] = [age, magnitude, weight, bound, ellipsis, change];

const VULGAR_FRACTIONS = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';

/** True where a numeral may begin. */
function isAnchor({ atoms, lexicon }: Passage, i: number): boolean {
  const atom = atoms[i];
  if (!atom) return false;
  if (atom.kind === 'number') return true;
  const { numerals } = lexicon.source;
  const { lower } = atom;
  if (atom.kind === 'sign') return VULGAR_FRACTIONS.includes(lower);
  return (
    numerals.cardinals.has(lower) ||
    numerals.plurals.has(lower) ||
    numerals.fractions.has(lower) ||
    numerals.few.has(lower) ||
    numerals.collectives.has(lower) ||
    numerals.articles.has(lower) ||
    numerals.factors.has(lower) ||
    lower.endsWith(numerals.factorSuffix)
  );
}

function firstOf<T>(
  tries: readonly ((passage: Passage, i: number) => T | undefined)[],
  passage: Passage,
  i: number,
): T | undefined {
  for (const attempt of tries) {
    const result = attempt(passage, i);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** The figures of one sentence as the parsers read them, each anchor visited once. */
function read(passage: Passage): Draft[] {
  const drafts: Draft[] = [];
  let i = 0;
  while (i < passage.atoms.length) {
    if (passage.inTime[i] || !isAnchor(passage, i)) {
      i++;
      continue;
    }
    const over = firstOf(FILTERS, passage, i);
    const parsed: Parsed | undefined = over === undefined ? firstOf(PARSERS, passage, i) : undefined;
    if (parsed) drafts.push(...parsed.drafts);
    i = Math.max(i + 1, over ?? parsed?.to ?? i + 1);
  }
  return drafts;
}

/** JSON holds neither infinity (ten thousand digits) nor minus nought: the first is no figure, the second is 0. */
function storable(draft: Draft): Draft[] {
  const { low, high, step } = draft;
  return [low, high, step].every(Number.isFinite) ? [{ ...draft, low: low + 0, high: high + 0 }] : [];
}

/** All figures of one sentence, refined, in reading order. */
export function readQuantities(passage: Passage): Draft[] {
  return REFINERS.reduce((drafts, refine) => refine(passage, drafts), read(passage)).flatMap(storable);
}
