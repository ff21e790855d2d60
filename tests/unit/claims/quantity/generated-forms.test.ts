import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantitiesOf } from '../read.ts';
import { inWords } from './number-words.ts';

/** A number as written, and what it is worth. */
interface Written {
  text: string;
  value: number;
}

const RUNS = { numRuns: 300 };

const grouped = (value: number, by: string): string => `${value}`.replace(/\B(?=(\d{3})+$)/g, by);

/** Whole numbers with the separators that are met in print. */
const whole: fc.Arbitrary<Written> = fc
  .tuple(fc.integer({ min: 2, max: 99_999_999 }), fc.constantFrom('', ',', '\u00a0', '\u2009', '\u202f', '’'))
  .filter(([value, by]) => by !== '' || value < 1500 || value > 2100)
  .map(([value, by]) => ({ text: grouped(value, by), value }));

const decimal: fc.Arbitrary<Written> = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 99 }))
  .map(([before, after]) => `${before}.${`${after}`.padStart(2, '0')}`)
  .map((text) => ({ text, value: Number(text) }));

const SCALES: [string, number][] = [
  [' thousand', 1e3],
  [' million', 1e6],
  [' billion', 1e9],
  [' trillion', 1e12],
  ['-million', 1e6],
  [' crore', 1e7],
  [' lakh', 1e5],
];

const scaled: fc.Arbitrary<Written> = fc
  .tuple(fc.integer({ min: 11, max: 9999 }), fc.constantFrom(...SCALES))
  .map(([tenths, [name, by]]) => ({ text: `${tenths / 10}${name}`, value: (tenths / 10) * by }));

const words: fc.Arbitrary<Written> = fc
  .oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 1000, max: 999_999 }))
  .map((value) => ({ text: inWords(value), value }));

const anyNumber = fc.oneof(whole, decimal, scaled, words);

const BOUNDS: [string, string][] = [
  ['', 'exact'],
  ['more than ', 'more-than'],
  ['over ', 'more-than'],
  ['at least ', 'at-least'],
  ['no fewer than ', 'at-least'],
  ['up to ', 'at-most'],
  ['no more than ', 'at-most'],
  ['fewer than ', 'fewer-than'],
  ['nearly ', 'nearly'],
  ['about ', 'about'],
  ['roughly ', 'about'],
];

const anyBound = fc.constantFrom(...BOUNDS);

/** The one figure of a sentence, with its value checked. */
function only(text: string, value: number) {
  const found = quantitiesOf(text);
  expect(found.map(({ parser }) => parser)).toHaveLength(1);
  const [figure] = found;
  expect(figure?.value.low).toBeCloseTo(value, value > 1e6 ? -3 : 6);
  expect(figure?.value.high).toBe(figure?.value.low);
  return figure;
}

test('every way to write a number, behind every bound, comes back as its value', () => {
  fc.assert(
    fc.property(anyNumber, anyBound, ({ text, value }, [bound, name]) => {
      const figure = only(`The wardens counted ${bound}${text} birds on the island.`, value);
      expect([figure?.bound, figure?.unit.id, figure?.measure.head]).toEqual([name, 'count', 'bird']);
    }),
    RUNS,
  );
});

test('currencies in front of every written number', () => {
  const signs = fc.constantFrom<[string, string]>(
    ['$', 'usd'],
    ['US$', 'usd'],
    ['A$', 'aud'],
    ['HK$', 'hkd'],
    ['€', 'eur'],
    ['£', 'gbp'],
    ['¥', 'jpy'],
    ['USD ', 'usd'],
    ['EUR ', 'eur'],
    ['CHF ', 'chf'],
    ['Rs ', 'inr'],
  );
  fc.assert(
    fc.property(
      fc.oneof(whole, decimal, scaled),
      signs,
      anyBound,
      ({ text, value }, [sign, id], [bound, name]) => {
        const figure = only(`The council spent ${bound}${sign}${text} on the bridge.`, value);
        expect([figure?.unit.id, figure?.bound]).toEqual([id, name]);
      },
    ),
    RUNS,
  );
});

test('scale letters glued to money', () => {
  const letters = fc.constantFrom<[string, number]>(
    ['m', 1e6],
    ['bn', 1e9],
    ['k', 1e3],
    ['tn', 1e12],
    ['M', 1e6],
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      letters,
      fc.constantFrom('$', '€', '£'),
      (tenths, [letter, by], sign) => {
        only(`The council spent ${sign}${tenths / 10}${letter} on the bridge.`, (tenths / 10) * by);
      },
    ),
    RUNS,
  );
});

test('units and currencies behind every written number', () => {
  const units = fc.constantFrom<[string, string]>(
    [' dollars', 'usd'],
    [' euros', 'eur'],
    [' yen', 'jpy'],
    [' rupees', 'rupee'],
    [' percent', 'percent'],
    [' per cent', 'percent'],
    [' percentage points', 'percentage-point'],
    [' tonnes', 'tonne'],
    [' kilometres', 'kilometre'],
    [' miles', 'mile'],
    [' acres', 'acre'],
    [' litres', 'litre'],
    [' megawatts', 'megawatt'],
    [' hours', 'hour'],
    [' square kilometres', 'square-kilometre'],
  );
  fc.assert(
    fc.property(anyNumber, units, anyBound, ({ text, value }, [unit, id], [bound, name]) => {
      const figure = only(`The report speaks of ${bound}${text}${unit} in the north.`, value);
      expect([figure?.unit.id, figure?.bound]).toEqual([id, name]);
    }),
    RUNS,
  );
});

test('symbols glued to digits', () => {
  const symbols = fc.constantFrom<[string, string]>(
    ['%', 'percent'],
    ['km', 'kilometre'],
    ['kg', 'kilogram'],
    ['MW', 'megawatt'],
    ['mph', 'mile-per-hour'],
    ['km/h', 'kilometre-per-hour'],
    ['mm', 'millimetre'],
    ['°C', 'celsius'],
    ['ft', 'foot'],
  );
  fc.assert(
    fc.property(fc.oneof(whole, decimal), symbols, ({ text, value }, [symbol, id]) => {
      expect(only(`The gauge showed ${text}${symbol} at the mill.`, value)?.unit.id).toBe(id);
    }),
    RUNS,
  );
});

test('ranges keep both ends, whatever joins them', () => {
  const joints = fc.constantFrom<[string, string]>(
    ['between ', ' and '],
    ['', '-'],
    ['', '–'],
    ['', ' to '],
    ['from ', ' to '],
  );
  const unit = fc.constantFrom(' birds', ' percent', ' euros', ' tonnes', ' million people');
  fc.assert(
    fc.property(
      fc.integer({ min: 21, max: 400 }),
      fc.integer({ min: 1, max: 90 }),
      joints,
      unit,
      (low, more, [open, joint], what) => {
        const by = what.startsWith(' million') ? 1e6 : 1;
        const found = quantitiesOf(`The report speaks of ${open}${low}${joint}${low + more}${what}.`);
        expect(found.map(({ value }) => value)).toEqual([{ low: low * by, high: (low + more) * by }]);
      },
    ),
    RUNS,
  );
});
