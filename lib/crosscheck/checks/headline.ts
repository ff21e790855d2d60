import type { Language } from '../../languages/language.ts';
import type { Claim } from '../../model/claim.ts';
import type { Check } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { middleOf, rangeOf } from '../compare/range.ts';
import { type Comparison, compare, meet } from '../comparison.ts';
import { digest } from '../digest.ts';
import { type Figure, figuresOf } from '../figure.ts';
import { comparable } from '../gates.ts';
import { headOf, quotationOf } from '../head.ts';
import type { CheckRule } from './index.ts';
import type { Placed } from './sentence.ts';
import { verdict } from './verdict.ts';

/** The share of common words from which on a headline and a sentence speak of one figure. */
const ALIKE = 0.25;

const isAbove = ({ role }: Claim): boolean => role === 'headline' || role === 'caption';
const isBelow = ({ role }: Claim): boolean => role === 'text' || role === 'standfirst' || role === 'post';

/** Whether a figure of the text is plainly what the headline counts. */
function isCounterpart({ a, b, measure, subject, period, party }: Comparison): boolean {
  if (period === 'different' || period === 'other-kind' || party === 'different' || subject.clause === -1)
    return false;
  if (a.quantity.partOf || b.quantity.partOf || (b.quantity.asOf.order ?? 0) < 0) return false;
  const oneThing = measure.head === 1 || measure.crossed === 1 || (measure.topic === 1 && measure.head === 0);
  return oneThing && measure.dice >= ALIKE;
}

function placed({ claim, index, quantity }: Figure): Placed {
  return { ref: { claimId: claim.id, quantity: index }, claim, quantity, start: 0, end: 0 };
}

function verdictOn(headline: Figure, counterpart: Figure): Check[] {
  return verdict({
    kind: 'headline',
    code: 'headline',
    stated: placed(headline),
    parts: [placed(counterpart)],
    expected: middleOf(counterpart.quantity),
    range: rangeOf(counterpart.quantity, 'loose'),
    values: {},
  });
}

/** "104 complaints: 31 from …, 28 from …": what follows a greater figure of its kind in one sentence is a part. */
function isPartOfAny({ claim, index, quantity }: Figure, found: readonly Comparison[]): boolean {
  return found.some(
    ({ b }) => b.claim === claim && b.index < index && middleOf(b.quantity) > middleOf(quantity),
  );
}

const distance = ({ a, b }: Comparison): number => Math.abs(middleOf(a.quantity) - middleOf(b.quantity));

/** One headline figure against all of the text: any figure of the text that agrees makes it hold. */
function checkOf(headline: Figure, text: readonly Figure[], language: Language): Check[] {
  const comparisons = text.map((figure) => compare(meet(headline, figure, language), language));
  const agreeing = comparisons.filter(({ value, unit }) => value !== 'disjoint' && unit !== 'none');
  const found = text.flatMap((figure) => comparable(headline, figure, language) ?? []).filter(isCounterpart);
  const counterparts = found.filter((one) => !isPartOfAny(one.b, found));
  // "At least 26" agrees with any greater figure: the nearest is the one that the headline tells.
  const agreed = agreeing
    .filter((one) => counterparts.some(({ b }) => b === one.b))
    .toSorted((one, other) => distance(one) - distance(other))[0];
  if (agreed) return verdictOn(headline, agreed.b);
  const [first, ...more] = counterparts;
  const plain =
    agreeing.length === 0 &&
    first &&
    more.every(({ b }) => middleOf(b.quantity) === middleOf(first.b.quantity));
  return plain ? verdictOn(headline, first.b) : [];
}

function allFigures(report: Report, claims: readonly Claim[], language: Language): Figure[] {
  const shared = { report: headOf(report), digest: digest(report, language), seenAt: '' };
  return claims.flatMap((claim) =>
    figuresOf({ ...shared, claim, quotation: quotationOf(report, claim.sentence) }, language.comparison),
  );
}

/** Headline or caption say other than the text. Silent where the text has several figures that it could mean. */
export const headline: CheckRule = (report, claims, language) => {
  if (!claims.some(isAbove)) return [];
  const figures = allFigures(report, claims, language);
  const text = figures.filter(({ claim }) => isBelow(claim));
  return figures.filter(({ claim }) => isAbove(claim)).flatMap((figure) => checkOf(figure, text, language));
};
