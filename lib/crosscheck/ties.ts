import type { Language } from '../languages/language.ts';
import type { Claim } from '../model/claim.ts';
import { isBareFigure, mayCarry } from './carry.ts';
import { endsWith } from './checks/tie.ts';
import type { Figure } from './figure.ts';
import { isAbout } from './topics.ts';

/** A figure carries on one that stands at most so many figures before it. */
const LOOK_BACK = 3;

const startOf = ({ quantity }: Figure): number => quantity.figure.start;

function inOrder(figures: readonly Figure[]): Figure[] {
  return figures.toSorted(
    (a, b) => a.quantity.figure.block - b.quantity.figure.block || startOf(a) - startOf(b),
  );
}

/** "44 instead of 47", "up from 60": words between two figures of one clause say that both count one thing. */
function areTied(first: Figure, second: Figure, language: Language): boolean {
  if (first.claim !== second.claim || first.quantity.kind !== second.quantity.kind) return false;
  const { span, text } = first.claim;
  const between = text.slice(first.quantity.span.end - span.start, second.quantity.span.start - span.start);
  const { arithmetic } = language.comparison;
  return (
    mayCarry(first.quantity, second.quantity) && endsWith(between.toLowerCase(), arithmetic.ties, arithmetic)
  );
}

/** Topics of the claim's own words; those that were carried over come last and are left out. */
function ownTopics({ topics, quantity }: Figure): Figure['topics'] {
  return quantity.measure.about.length === 0 ? topics : topics.filter((topic) => !isAbout(topic));
}

function antecedentOf(figure: Figure, before: readonly Figure[], language: Language): Figure | undefined {
  if (!isBareFigure(figure.claim, figure.quantity, ownTopics(figure), language)) return undefined;
  return before.findLast(({ quantity }) => mayCarry(figure.quantity, quantity));
}

/** The figure that "half as many" is half of. */
function baseOf(
  { quantity }: Figure,
  figures: readonly Figure[],
  claims: readonly Claim[],
): Figure | undefined {
  const base = quantity.relative?.operation === 'times' ? quantity.relative.base : undefined;
  const claim = base && claims[base.claim];
  return claim && figures.find((other) => other.claim === claim && other.index === base.quantity);
}

/**
 * Which figures of one report count one thing by the way they are told: tied by words, or a bare one that
 * carries on the one before it, or one that is given by another ("half as many"). Both ways.
 * @param claims all claims of the report in order, where they are known
 */
export function tiesOf(
  figures: readonly Figure[],
  language: Language,
  claims: readonly Claim[] = [],
): Map<Figure, Set<Figure>> {
  const ties = new Map<Figure, Set<Figure>>();
  const tie = (a: Figure, b: Figure) => {
    ties.set(a, (ties.get(a) ?? new Set()).add(b));
    ties.set(b, (ties.get(b) ?? new Set()).add(a));
  };
  const ordered = inOrder(figures);
  ordered.forEach((figure, at) => {
    const before = ordered[at - 1];
    if (before && areTied(before, figure, language)) tie(before, figure);
    const antecedent = antecedentOf(figure, ordered.slice(Math.max(0, at - LOOK_BACK), at), language);
    if (antecedent) tie(antecedent, figure);
    const base = baseOf(figure, figures, claims);
    if (base) tie(base, figure);
  });
  return ties;
}
