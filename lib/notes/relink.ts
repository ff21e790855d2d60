import type { Claim } from '../model/claim.ts';
import type { Quantity, QuantityPlace } from '../model/quantity.ts';

/** A claim with where it and its figures stood in the extraction; null for what a person added. */
export interface Laid {
  claim: Claim;
  from: { index: number | null; quantities: (number | null)[] };
}

/** Claims whose figures point at each other by index, after some were added, replaced or taken out. */
export function relink(laid: Laid[]): Claim[] {
  const now = new Map<string, QuantityPlace>();
  for (const [claim, { from }] of laid.entries())
    for (const [quantity, before] of from.quantities.entries())
      if (from.index !== null && before !== null) now.set(`${from.index}/${before}`, { claim, quantity });
  const moved = (place: QuantityPlace) => now.get(`${place.claim}/${place.quantity}`);
  return laid.map(({ claim }) => {
    const quantities = claim.quantities.map((quantity) => repointed(quantity, moved));
    // What nothing moved stays the very same claim: what was made of it holds on.
    return quantities.every((quantity, index) => quantity === claim.quantities[index])
      ? claim
      : { ...claim, quantities };
  });
}

type Moved = (place: QuantityPlace) => QuantityPlace | undefined;

function repointed(quantity: Quantity, moved: Moved): Quantity {
  const { partOf, relative, ...rest } = quantity;
  if (!partOf && !relative?.base) return quantity;
  const whole = partOf && moved(partOf);
  return {
    ...rest,
    ...(whole ? { partOf: whole } : {}),
    ...(relative ? { relative: rebased(relative, moved) } : {}),
  };
}

function rebased(
  { base, ...rest }: NonNullable<Quantity['relative']>,
  moved: Moved,
): NonNullable<Quantity['relative']> {
  const now = base && moved(base);
  return now ? { ...rest, base: now } : rest;
}
