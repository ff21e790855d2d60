import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { HandFigure } from '../model/hand-figure.ts';
import type { Quantity } from '../model/quantity.ts';
import type { BlockSpan } from '../model/span.ts';

/** The name that an error report gives as the parser of a person's figure. */
export const BY_HAND = 'by-hand';

/** Decimal digits that a number carries as written: trailing zeros of whole numbers say nothing. */
function digitsOf(value: number): number {
  const digits = Math.abs(value).toString().replace(/e.*$/, '').replace('.', '').replace(/^0+/, '');
  return Math.max(1, (Number.isInteger(value) ? digits.replace(/0+$/, '') : digits).length);
}

function stepOf(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

/**
 * A person's figure as everything else knows figures.
 * @param claim the claim in whose words it stands
 * @param read the figure that was read off the same words, whose unmentioned sides (time, kind) it keeps
 */
export function quantityByHand(hand: HandFigure, { span }: Pick<Claim, 'span'>, read?: Quantity): Quantity {
  const place: BlockSpan = {
    block: span.block,
    start: Math.min(span.end, span.start + hand.at.start),
    end: Math.min(span.end, span.start + hand.at.end),
  };
  const isSame = read && read.value.low === hand.value.low && read.value.high === hand.value.high;
  const { relative, ...kept } = read ?? {};
  return {
    asOf: { basis: 'unknown' },
    kind: 'level',
    modality: 'result',
    ...kept,
    ...(isSame && relative ? { relative } : {}),
    span: read?.span ?? place,
    figure: read?.figure ?? place,
    value: hand.value,
    bound: hand.bound,
    step: isSame ? read.step : stepOf(hand.value.low),
    digits: isSame ? read.digits : digitsOf(hand.value.low),
    unit: hand.unit,
    // What the person left alone is better known from the text itself.
    measure: read && hand.was?.counted === hand.measure.text ? read.measure : hand.measure,
    scope: {
      places: hand.places.map((name) => placeNamed(name, read)),
      ...(hand.period ? { period: hand.period } : {}),
    },
    parser: BY_HAND,
  };
}

/** A place that the text names keeps what is known of it. */
function placeNamed(name: string, read: Quantity | undefined) {
  const known = read?.scope.places.find((place) => place.name === name);
  return known ?? { name, within: [], basis: 'known' as const };
}

/** Who says a claim: what the text says, unless the person names somebody else, or nobody. */
export function sourcesByHand(hand: HandFigure, claim: Claim, figure: BlockSpan): Attribution[] {
  if (hand.was && hand.was.source === hand.source) return claim.attributions;
  const others = claim.attributions.filter(({ content }) => !content.some((span) => covers(span, figure)));
  // An index into the list as it was would now name another attribution.
  const free = others.map(({ nestedIn: _nestedIn, ...rest }): Attribution => rest);
  return hand.source ? [...free, attributionTo(hand.source, claim)] : free;
}

function covers(outer: BlockSpan, inner: BlockSpan): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
}

/** The whole claim said by a source that the person names; it has no words of its own in the text. */
export function attributionTo(name: string, { span }: Pick<Claim, 'span'>): Attribution {
  const nowhere = { block: span.block, start: span.start, end: span.start };
  return {
    source: { span: nowhere, text: name, name, kind: 'organisation', key: name.toLowerCase() },
    cue: { spans: [], lemma: '' },
    content: [span],
    mode: 'indirect',
    stance: 'asserts',
  };
}
