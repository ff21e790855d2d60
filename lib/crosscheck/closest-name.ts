import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { placesOfNames } from './names.ts';

/** So many characters a figure between a name and another figure counts for. */
const WALL = 60;

/** A name behind a comma after a figure begins something else. */
const PARTED = /[,;:—–]/u;

/** "Level with |Solvane's 4.1 billion": an owner right before another figure owns that one alone. */
const OWNS = /^['’]s\s+(?:\p{L}+\s+){0,2}$/u;

/** A name and where it begins in the claim's text. */
export interface PlacedName {
  name: string;
  start: number;
}

/** Where the other figures of a claim begin. */
const otherStarts = (claim: Claim, quantity: Quantity): number[] =>
  claim.quantities
    .filter(({ figure }) => figure.start !== quantity.figure.start)
    .map(({ figure }) => figure.start - claim.span.start);

const ownsOne = (claim: Claim, { name, start }: PlacedName, starts: readonly number[]): boolean =>
  starts.some((at) => at > start && OWNS.test(claim.text.slice(start + name.length, at)));

/** "Level with |Solvane's 4.1 billion": names that stand only right before other figures, and own those alone. */
export function ownersOfOthers(claim: Claim, quantity: Quantity, known: ReadonlySet<string>): Set<string> {
  const starts = otherStarts(claim, quantity);
  const places = placesOfNames(claim.text, known);
  const names = (own: boolean) =>
    new Set(places.filter((place) => ownsOne(claim, place, starts) === own).map(({ name }) => name));
  return names(true).difference(names(false));
}

const CAPITALS_BEFORE = /(?:\p{Lu}[\p{L}’'-]*\s)+$/u;

/** Where the capitals begin that a name closes: "30 for the |People's Party" is near, though "people" is no name. */
function firstCapital(text: string, start: number): number {
  return start - (CAPITALS_BEFORE.exec(text.slice(Math.max(0, start - WALL), start))?.[0].length ?? 0);
}

/** The name nearest to a figure in its claim; another figure in between counts as a wall. */
export function closestName(
  claim: Claim,
  quantity: Quantity,
  known: ReadonlySet<string>,
): PlacedName | undefined {
  const starts = otherStarts(claim, quantity);
  const own = quantity.figure.start - claim.span.start;
  const walls = (at: number) =>
    starts.filter((start) => start > Math.min(at, own) && start < Math.max(at, own)).length;
  const parted = (at: number) => (at > own && PARTED.test(claim.text.slice(own, at)) ? WALL : 0);
  // "29 per cent for |the Democrats, 30 …": the name closes what is told of the figure before.
  const taken = (at: number) => {
    const last = starts.findLast((start) => start < at);
    const closes = last !== undefined && !PARTED.test(claim.text.slice(last, at));
    return at < own && closes && PARTED.test(claim.text.slice(at, own)) ? WALL : 0;
  };
  const places = placesOfNames(claim.text, known);
  const placed = places
    .filter((place) => !ownsOne(claim, place, starts))
    .map(({ name, start }) => {
      const from = start > own ? firstCapital(claim.text, start) : start;
      return { name, start, far: Math.abs(from - own) + WALL * walls(start) + parted(start) + taken(start) };
    });
  const [closest] = placed.toSorted((a, b) => a.far - b.far);
  return closest && { name: closest.name, start: closest.start };
}
