import type { Claim } from '../model/claim.ts';
import type { Hand } from '../model/note.ts';
import type { Report } from '../model/report.ts';
import { type Correction, corrected, readAt } from './corrected.ts';
import { madeByHand, type Stand, standOf } from './made-by-hand.ts';
import { type Laid, relink } from './relink.ts';

/** A report's claims with a person's word on them. */
export interface LaidHands {
  /** In reading order. */
  claims: Claim[];
  /** Claims by hand whose words no longer stand in the report. */
  lost: Hand[];
}

/**
 * Lays claims by hand over those that were read off a report: a corrected figure takes the place of the read one,
 * an added one that of any figure that was read from the same words. Pure; without hands on this report the
 * claims are those given, untouched.
 * @param hands those of any report; another report's are left out
 */
export function layHands({ report, claims }: { report: Report; claims: Claim[] }, hands: Hand[]): LaidHands {
  const own = hands.filter(({ target }) => target.reportId === report.id);
  if (own.length === 0) return { claims, lost: [] };
  let laid: Laid[] = claims.map((claim, index) => ({ claim, from: { index, quantities: places(claim) } }));
  const lost: Hand[] = [];
  for (const correction of corrections(own)) {
    const { target } = correction.hand;
    const known = laid.find(({ claim }) => claim.id === target.claimId);
    const stand = known ? null : standOf(target.selector, report);
    if (known) laid = laid.map((one) => (one === known ? corrected(one, correction) : one));
    else if (stand) laid = added(laid, madeByHand(correction, stand, report, claims), stand, correction);
    else lost.push(correction.hand, ...correction.beaten);
  }
  return { claims: relink(laid.toSorted(byPlace)), lost };
}

function places({ quantities }: Claim): number[] {
  return quantities.map((_, index) => index);
}

/** One correction for each place in a claim; of several that don't know each other, the last one made counts. */
function corrections(hands: Hand[]): Correction[] {
  const latest = hands.toSorted((a, b) => compare(b.changedAt, a.changedAt) || compare(a.id, b.id));
  const made: Correction[] = [];
  for (const hand of latest) {
    const same = made.find(
      ({ hand: other }) =>
        other.target.claimId === hand.target.claimId && overlap(other.hand.at, hand.hand.at),
    );
    if (same) same.beaten.push(hand);
    else made.push({ hand, beaten: [] });
  }
  return made.toSorted((a, b) => compare(a.hand.id, b.hand.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Claims with one more; figures that were read off the same words go, and claims that hold nothing else. */
function added(laid: Laid[], claim: Claim, stand: Stand, { hand }: Correction): Laid[] {
  const figure = { start: stand.start + hand.hand.at.start, end: stand.start + hand.hand.at.end };
  const left = laid.flatMap((one) => {
    const { quantities } = one.claim;
    if (one.claim.byHand || one.claim.span.block !== stand.block) return [one];
    const gone = readAt(quantities, stand.block, figure);
    if (gone.length === 0) return [one];
    if (gone.length === quantities.length) return [];
    const stays = (_: unknown, index: number) => !gone.includes(index);
    const from = { ...one.from, quantities: one.from.quantities.filter(stays) };
    return [{ claim: { ...one.claim, quantities: quantities.filter(stays) }, from }];
  });
  return [...left, { claim, from: { index: null, quantities: claim.quantities.map(() => null) } }];
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function byPlace({ claim: a }: Laid, { claim: b }: Laid): number {
  return a.span.block - b.span.block || a.span.start - b.span.start || a.span.end - b.span.end;
}
