import { UNITS } from '../../../units/index.ts';
import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { lowerAt } from '../passage.ts';
import { readAmount } from '../read-amount.ts';
import { unitAt } from '../read-unit.ts';
import type { Parser } from './parser.ts';

const FEET = /^['’′]$/;
const INCHES = /^["”″]$/;

/** Units that take a smaller one behind them. */
const DIMENSIONS = new Set(['duration', 'length', 'mass']);

/** "6 pounds 3 ounces": the pound that is money elsewhere. */
function asMass(draft: Draft, part: Draft): Draft {
  return draft.unit.id === 'gbp' && draft.from === draft.number.from && part.unit.dimension === 'mass'
    ? { ...draft, parser: 'measure', unit: { id: 'pound-mass', dimension: 'mass' } }
    : draft;
}

/** How many of the larger unit one of the smaller makes, when the two may stand together. */
function shareOf(whole: Draft, part: Draft): number | undefined {
  const [large, small] = [UNITS.get(whole.unit.id), UNITS.get(part.unit.id)];
  if (!large?.factor || !small?.factor || large.dimension !== small.dimension) return undefined;
  if (!DIMENSIONS.has(large.dimension) || whole.unit.per) return undefined;
  const share = small.factor / large.factor;
  const plain = [whole, part].every(({ low, high, form }) => low === high && form !== 'vague' && low > 0);
  return plain && share < 1 && part.low * share < 1 ? share : undefined;
}

/** "4 months and 40 days": each unit stays below the one before it. */
function tooLarge(last: Draft, part: Draft): boolean {
  return shareOf(asMass(last, part), part) === undefined;
}

/** Over "and" or a comma, which durations and weights take ("12 years and six months", "2 pounds, 5 ounces"). */
function overJoint(passage: Passage, { to, unit }: Draft): number {
  const word = lowerAt(passage, to);
  const joins = word === ',' || passage.lexicon.source.numerals.and.has(word);
  const takes = unit.dimension === 'duration' || unit.dimension === 'mass' || unit.dimension === 'currency';
  return joins && takes ? to + 1 : to;
}

/** `6'2"` */
function feetAndInches({ atoms }: Passage, i: number): Draft | undefined {
  const [feet, mark, inches, end] = atoms.slice(i, i + 4);
  if (feet?.kind !== 'number' || inches?.kind !== 'number' || !mark || !end || inches.value >= 12)
    return undefined;
  if (!FEET.test(mark.text) || !INCHES.test(end.text) || !mark.glued || !end.glued) return undefined;
  const value = Number((feet.value + inches.value / 12).toFixed(4));
  return {
    parser: 'compound',
    from: i,
    to: i + 4,
    number: { from: i, to: i + 4 },
    low: value,
    high: value,
    step: 1 / 12,
    digits: 2,
    form: 'digits',
    bound: 'exact',
    unit: { id: 'foot', dimension: 'length' },
    kind: 'level',
  };
}

/** "a year and a half", "two miles and a half" */
function andHalf(passage: Passage, i: number): Draft | undefined {
  const { articles, and, fractions } = passage.lexicon.source.numerals;
  const single = articles.has(lowerAt(passage, i));
  const unit = single ? unitAt(passage, i + 1, { form: 'words', to: i + 1 }) : undefined;
  const read = single ? undefined : readAmount(passage, i);
  const to = unit?.to ?? read?.to ?? i;
  const part = fractions.get(lowerAt(passage, to + 2));
  const dimension = UNITS.get(unit?.id ?? read?.unit.id ?? '')?.dimension ?? 'other';
  if (!and.has(lowerAt(passage, to)) || !articles.has(lowerAt(passage, to + 1)) || !part) return undefined;
  if (!DIMENSIONS.has(dimension) || read?.unit.per || (read && !Number.isInteger(read.low))) return undefined;
  const value = (read?.low ?? 1) + part;
  return {
    parser: 'compound',
    from: i,
    to: to + 3,
    number: { from: i, to: to + 3 },
    low: value,
    high: value,
    step: part,
    digits: 2,
    form: 'words',
    bound: 'exact',
    unit: read?.unit ?? { id: unit?.id ?? '', dimension },
    kind: 'level',
  };
}

/** The smaller amount, of which the unit may be a letter that means another elsewhere ("6ft 2in", "2h 30m"). */
function partAt(passage: Passage, i: number, last: Draft): Draft | undefined {
  const { atoms, lexicon } = passage;
  const read = readAmount(passage, i);
  if (!read || shareOf(asMass(last, read), read) !== undefined) return read;
  const at = read.number.to;
  const id = lexicon.source.units.partSymbols?.get(atoms[at]?.lower ?? '');
  if (id === undefined) return read;
  const { noun: _own, ...rest } = read;
  return { ...rest, unit: { id, dimension: UNITS.get(id)?.dimension ?? 'other' }, to: at + 1 };
}

/** One amount in two or three units: "5 feet 4 inches", "2 hours 30 minutes", "12 years and six months". */
export const compound: Parser = (passage, i) => {
  const marked = feetAndInches(passage, i) ?? andHalf(passage, i);
  if (marked) return { drafts: [marked], to: marked.to };
  const first = readAmount(passage, i);
  if (!first || first.form === 'fraction') return undefined;
  let whole = first;
  let last = first;
  for (;;) {
    const part: Draft | undefined = partAt(passage, overJoint(passage, last), last);
    const share = part && shareOf(asMass(whole, part), part);
    if (!part || share === undefined || !Number.isInteger(last.low) || tooLarge(last, part)) break;
    const value = Number((whole.low + part.low * share).toPrecision(12));
    const { noun: _own, ...base } = asMass(whole, part);
    whole = {
      ...base,
      ...(part.noun ? { noun: part.noun } : {}),
      parser: 'compound',
      low: value,
      high: value,
      step: part.step * share,
      digits: Math.max(base.digits, 2),
      to: part.to,
      number: { from: base.number.from, to: part.number.to },
    };
    last = part;
  }
  return whole === first ? undefined : { drafts: [whole], to: whole.to };
};
