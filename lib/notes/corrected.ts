import type { ByHand } from '../model/hand-figure.ts';
import type { Hand } from '../model/note.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import { quantityByHand, sourcesByHand } from './quantity-by-hand.ts';
import type { Laid } from './relink.ts';

/** The claim by hand that counts at one place, and those that don't. */
export interface Correction {
  hand: Hand;
  beaten: Hand[];
}

/** Indexes of the figures that stand in a stretch of a block. */
export function readAt(quantities: readonly Quantity[], block: number, { start, end }: Span): number[] {
  return quantities.flatMap(({ span }, index) =>
    span.block === block && span.start < end && start < span.end ? [index] : [],
  );
}

/** A claim whose figure a person put right, or gave where none was read. */
export function corrected({ claim, from }: Laid, correction: Correction): Laid {
  const { at } = correction.hand.hand;
  const { block, start } = claim.span;
  const place = { start: start + at.start, end: start + at.end };
  const [first, ...further] = readAt(claim.quantities, block, place);
  const read = first === undefined ? undefined : claim.quantities[first];
  const quantity = quantityByHand(correction.hand.hand, claim, read);
  const index = first ?? claim.quantities.filter(({ span }) => span.start < quantity.span.start).length;
  const gone = first === undefined ? 0 : 1 + further.length;
  const quantities = claim.quantities.toSpliced(index, gone, quantity);
  return {
    claim: {
      ...claim,
      quantities,
      attributions: sourcesByHand(correction.hand.hand, claim, quantity.span),
      byHand: [...shifted(claim.byHand, index, 1 - gone), byHand(correction, index)],
    },
    from: { ...from, quantities: from.quantities.toSpliced(index, gone, from.quantities[index] ?? null) },
  };
}

/** Earlier corrections of the same claim, where figures before theirs came or went. */
function shifted(hands: ByHand[] | undefined, index: number, by: number): ByHand[] {
  return (hands ?? []).map((one) => (one.quantity >= index ? { ...one, quantity: one.quantity + by } : one));
}

/** Whose a claim is, and what does not count beside it. */
export function byHand({ hand, beaten }: Correction, quantity: number): ByHand {
  const { id, heads, author, changedAt: at } = hand;
  const { was } = hand.hand;
  const others = beaten.flatMap((other) => [
    { author: other.author, at: other.changedAt, figure: other.hand },
    ...(other.handConflicts ?? []),
  ]);
  return {
    id,
    heads,
    kind: was ? 'corrected' : 'added',
    quantity,
    author,
    at,
    ...(was ? { was } : {}),
    others: [...(hand.handConflicts ?? []), ...others],
  };
}
