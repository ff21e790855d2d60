import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { placesOfNames } from './names.ts';

/** So many characters a figure between a name and another figure counts for. */
const WALL = 60;

/** A name behind a comma after a figure begins something else. */
const PARTED = /[,;:—–]/u;

/** The name nearest to a figure in its claim; another figure in between counts as a wall. */
export function closestName(
  claim: Claim,
  quantity: Quantity,
  known: ReadonlySet<string>,
): string | undefined {
  const starts = claim.quantities.map(({ figure }) => figure.start - claim.span.start);
  const own = quantity.figure.start - claim.span.start;
  const walls = (at: number) =>
    starts.filter((start) => start !== own && start > Math.min(at, own) && start < Math.max(at, own)).length;
  const parted = (at: number) => (at > own && PARTED.test(claim.text.slice(own, at)) ? WALL : 0);
  const placed = placesOfNames(claim.text, known).map(({ name, start }) => ({
    name,
    far: Math.abs(start - own) + WALL * walls(start) + parted(start),
  }));
  return placed.toSorted((a, b) => a.far - b.far)[0]?.name;
}
