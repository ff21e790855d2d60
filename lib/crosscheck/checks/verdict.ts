import type { Check, CheckKind } from '../../model/finding.ts';
import { overlap } from '../compare/interval.ts';
import { middleOf, type Range, rangeOf } from '../compare/range.ts';
import type { Placed } from './sentence.ts';

/** What a check found before it is judged. */
export interface Sum {
  kind: CheckKind;
  /** Code of the reason; its values are those of the sentence. */
  code: string;
  stated: Placed;
  parts: readonly Placed[];
  /** What the parts give, and what they may give within their rounding. */
  expected: number;
  range: Range;
  /** -1 where the stated figure is a fall, told as a positive number. */
  sign?: 1 | -1;
  values: Record<string, string | number>;
}

/** A part of a percent, a sum in millions: what binary fractions lose is no gap. */
const EPSILON = 1e-9;

function turned({ low, high, lowOpen, highOpen }: Range): Range {
  return { low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen };
}

/** Widens a range by what arithmetic on binary fractions loses, so that touching edges hold. */
function widened({ low, high }: Range): Range {
  const slack = EPSILON * Math.max(1, Math.abs(low), Math.abs(high));
  return { low: low - slack, high: high + slack, lowOpen: false, highOpen: false };
}

/** Judges a check: it holds where what the parts may give meets what the stated figure promises. */
export function verdict({ kind, code, stated, parts, expected, range, sign = 1, values }: Sum): [Check] {
  const own = widened(rangeOf(stated.quantity, 'loose'));
  const promised = sign < 0 ? turned(own) : own;
  const said = sign * middleOf(stated.quantity);
  const tolerance = (range.high - range.low + promised.high - promised.low) / 2;
  return [
    {
      kind,
      holds: overlap(widened(range), promised),
      stated: stated.ref,
      parts: parts.map(({ ref }) => ref),
      arithmetic: { expected, stated: said, gap: expected - said, tolerance, unit: stated.quantity.unit.id },
      reasons: [{ code, values: { ...values, count: parts.length } }],
    },
  ];
}
