import type { Quantity } from '../../model/quantity.ts';
import type { Dimension } from '../../model/unit.ts';
import type { SentenceQuantities } from '../quantity/extract-quantities.ts';
import {
  isNextShare,
  isOfThem,
  isOpen,
  isSetAgainst,
  isSetPlainly,
  isSubject,
  isUnnamed,
  LARGE,
  leavesUnit,
  type Placed,
} from './bare.ts';

/** So many tokens may lie between the sentences of two figures of which one borrows the other's unit. */
const REACH = 25;

/** So many figures back one is looked for that lends its unit, and for a large number. */
const LOOK_BACK = 6;
const LARGE_LOOK_BACK = 40;

/** Figures of one thing lie within this factor of each other. */
const FACTOR = 5;

const AMOUNTS: ReadonlySet<Dimension> = new Set(['currency', 'volume', 'mass']);

const MEASURED: ReadonlySet<Dimension> = new Set([
  ...AMOUNTS,
  'length',
  'area',
  'energy',
  'power',
  'temperature',
  'share',
]);

const middle = ({ value }: Quantity): number => Math.abs(value.low + value.high) / 2;

/** True where the one, `by` times as great, is of the other's order. */
function isLike(own: Quantity, other: Quantity, by: number): boolean {
  const [a, b] = [middle(own) * by, middle(other)];
  return a > 0 && b > 0 && Math.max(a / b, b / a) <= FACTOR;
}

/** The scale that a figure is written with ("8.6 million"), else 1. */
function scaleOf({ passage, draft }: Placed): number {
  const { scales, scaleLetters } = passage.lexicon.source.numerals;
  const last = passage.atoms[draft.number.to - 1];
  if (last?.kind !== 'word' || draft.number.to - draft.number.from < 2) return 1;
  return scales.get(last.lower) ?? (last.glued ? scaleLetters.get(last.lower) : undefined) ?? 1;
}

/** By how much a bare number must be taken to be of the other's order: "8.6 million tonnes, or 8.9 as foreseen". */
function scaleTo(own: Placed, other: Placed): number | undefined {
  if (isLike(own.quantity, other.quantity, 1)) return 1;
  const scale = own.draft.form === 'digits' && scaleOf(own) === 1 ? scaleOf(other) : 1;
  return scale > 1 && isLike(own.quantity, other.quantity, scale) ? scale : undefined;
}

/** The figure whose unit a number borrows, and by how much the number is to be scaled. */
interface Loan {
  from: Placed;
  scale: number;
  guessed?: boolean;
}

/** True for figures that neither lend a unit nor stand in the way of one that does. */
function isBeside({ quantity, draft }: Placed): boolean {
  const { dimension } = quantity.unit;
  return (
    dimension === 'duration' ||
    dimension === 'age' ||
    quantity.relative !== undefined ||
    draft.form === 'vague'
  );
}

/** The figure whose unit the number borrows, the nearest of its order, with its scale; "9.1" rather of "8.97 m" than of "8 cm". */
function lender(own: Placed, before: readonly Placed[]): Loan | undefined {
  const isExact = ({ quantity }: Placed) => quantity.step < 1;
  return (isExact(own) ? lenderAmong(own, before.filter(isExact)) : undefined) ?? lenderAmong(own, before);
}

/** "165 km from Corran. Life expectancy was 49": another thing has another unit, but for money and shares. */
function measuresAnother({ quantity, passage }: Placed, { quantity: other }: Placed): boolean {
  const [own, theirs] = [quantity.measure.head, other.measure.head];
  const { dimension } = other.unit;
  if (own === '' || theirs === '' || own === theirs || AMOUNTS.has(dimension) || dimension === 'share')
    return false;
  return !passage.lexicon.source.measures.givenNouns.has(own);
}

function lenderAmong(own: Placed, before: readonly Placed[]): Loan | undefined {
  for (const other of before.toReversed()) {
    if (isBeside(other)) continue;
    const scale = scaleTo(own, other);
    if (scale === undefined) continue;
    const { unit, kind } = other.quantity;
    if (measuresAnother(own, other)) return undefined;
    return MEASURED.has(unit.dimension) && kind !== 'change' && !other.guessed
      ? { from: other, scale }
      : undefined;
  }
  return undefined;
}

/**
 * A large number is an amount as the last one was, of whatever order ("revenue of 5 billion euros … a profit of 297
 * million"), unless the nearest figure of its order counts things.
 */
function largeLender(own: Placed, before: readonly Placed[]): Loan | undefined {
  if (own.quantity.value.low < LARGE) return undefined;
  const like = before.findLast((other) => !isBeside(other) && isLike(own.quantity, other.quantity, 1));
  if (like && !AMOUNTS.has(like.quantity.unit.dimension)) return undefined;
  const from =
    like ??
    before.findLast(({ quantity }) => AMOUNTS.has(quantity.unit.dimension) && quantity.kind === 'level');
  return from && { from, scale: 1, guessed: true };
}

function lend({ quantity }: Placed, { from, scale }: Loan): void {
  const { low, high } = quantity.value;
  quantity.unit = from.quantity.unit;
  quantity.value = { low: low * scale, high: high * scale };
  quantity.step *= scale;
  if (from.quantity.kind === 'share') quantity.kind = 'share';
}

/** Figures near enough to lend a unit: those of this sentence and of sentences right before it. */
function nearby(own: Placed, before: readonly Placed[]): Placed[] {
  const { block, sentence } = own.passage;
  return before
    .slice(-LOOK_BACK)
    .filter(
      ({ passage }) =>
        passage === own.passage ||
        (passage.block === block && sentence.first - passage.sentence.last < REACH),
    );
}

/** What a part may be counted out of without a noun: "52,000 hectares are bare, 31,000 of them here". */
const PARTED: ReadonlySet<Dimension> = new Set(['area', 'length', 'mass', 'volume', 'currency']);

/** "31,000 |of them": so many of the units of the amount right before. */
function partLender(own: Placed, last: Placed | undefined): Loan | undefined {
  if (last?.passage !== own.passage || !isOfThem(own)) return undefined;
  const { unit, kind, value } = last.quantity;
  const isWhole = PARTED.has(unit.dimension) && kind === 'level' && value.high >= own.quantity.value.high;
  return isWhole && isUnnamed(last) ? { from: last, scale: 1 } : undefined;
}

/** A figure that another is set against stands so close before it, in atoms. */
const BESIDE = 4;

/** Words that plainly set a figure against one before ("up from", "compared with") do so from as far as that. */
const SET_FROM = 16;

/** "79 minutes rather than 72", "14 weeks for an appointment, up from nine": a time before a number of its order. */
function timeLender(own: Placed, last: Placed | undefined): Loan | undefined {
  const within = isSetPlainly(own) ? SET_FROM : BESIDE;
  if (last?.passage !== own.passage || own.draft.from - last.draft.to > within) return undefined;
  const { dimension } = last.quantity.unit;
  const isTime = dimension === 'duration' || dimension === 'age';
  return isTime && isSetAgainst(own) && isLike(own.quantity, last.quantity, 1)
    ? { from: last, scale: 1 }
    : undefined;
}

function lenderOf(own: Placed, before: readonly Placed[]): Loan | undefined {
  const last = before.at(-1);
  const time = timeLender(own, last);
  if (time) return time;
  if (last && isNextShare(own, last)) return { from: last, scale: 1 };
  const beforeIt = last?.passage === own.passage ? last.draft : undefined;
  const close = !isSubject(own) && leavesUnit(own, beforeIt) ? lender(own, nearby(own, before)) : undefined;
  return close ?? largeLender(own, before.slice(-LARGE_LOOK_BACK));
}

/**
 * Gives bare numbers that stand close behind a measured figure of their order its unit ("two tonnes … and gave
 * 4.8"), with its scale where it was left out ("8.6 million tonnes, not 8.9"), and large ones the unit of the
 * last amount. What a noun or a verb behind the number counts keeps its own.
 */
export function resolveBareAmounts(sentences: readonly SentenceQuantities[]): void {
  const before: Placed[] = [];
  for (const { passage, drafts, quantities } of sentences) {
    for (const [i, quantity] of quantities.entries()) {
      const draft = drafts[i];
      if (!draft) continue;
      const own: Placed = { passage, draft, quantity };
      const found = partLender(own, before.at(-1)) ?? (isOpen(own) ? lenderOf(own, before) : undefined);
      if (found) lend(own, found);
      before.push(found?.guessed ? { ...own, guessed: true } : own);
    }
  }
}
