import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render } from '../../../lib/i18n/render.ts';
import type { HandFigure } from '../../../lib/model/hand-figure.ts';
import { faultOf, fieldsOf, figureOf, NO_FIELDS } from '../../../lib/notes/hand-fields.ts';
import { numberExamples, numberOf, numberText } from '../../../lib/notes/number-text.ts';

test.each<[string, string, number | null]>([
  ['1,200', 'en', 1200],
  ['1.200', 'en', 1.2],
  ['1.200', 'es', 1200],
  ['1,2', 'es', 1.2],
  ['1 200 000', 'es', 1_200_000],
  ['12 00', 'en', null],
  ['1,20,0', 'en', null],
  ['−5', 'en', -5],
  ['', 'en', null],
  ['many', 'en', null],
  ['1e5', 'en', null],
])('"%s" typed in %s is %s', (text, locale, value) => {
  expect(numberOf(text, locale)).toBe(value);
});

test.each([
  ['en', 'Write a number, such as 1,200 or 2.5.'],
  ['es', 'Escribe un número, como 1.200 o 2,5.'],
  ['es-MX', 'Escribe un número, como 1,200 o 2.5.'],
  ['en-ZA', 'Write a number, such as 1\u00a0200 or 2,5.'],
])('a reader of %s who follows the hint is understood', (locale, hint) => {
  const { grouped, decimal } = numberExamples(locale);
  expect(render('hand.low.refused', { grouped, decimal }, locale)).toBe(hint);
  expect([numberOf(grouped, locale), numberOf(decimal, locale)]).toEqual([1200, 2.5]);
});

test('every number that a form shows is read as itself again', () => {
  const figure = fc.oneof(
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    fc.integer({ min: 0, max: 9_999_999 }).map((n) => n / 1000),
  );
  fc.assert(
    fc.property(figure, fc.constantFrom('en', 'es', 'en-GB'), (value, locale) => {
      expect(numberOf(numberText(value, locale), locale)).toBe(value === 0 ? 0 : value);
    }),
  );
});

test.each<[Partial<typeof NO_FIELDS>, string | null]>([
  [{}, 'low'],
  [{ low: '4' }, null],
  [{ low: '4', high: '3' }, 'high'],
  [{ low: '4', high: 'x' }, 'high'],
  [{ low: '4', from: '2026-03-02', to: '2026-03-01' }, 'to'],
])('a form with %o has its fault at %s', (fields, fault) => {
  expect(faultOf({ ...NO_FIELDS, ...fields }, 'en')).toBe(fault);
});

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
const name = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);

const figure: fc.Arbitrary<HandFigure> = fc
  .record({
    low: fc.nat(9999),
    more: fc.nat(3),
    bound: fc.constantFrom('exact' as const, 'about' as const, 'at-least' as const),
    places: fc.uniqueArray(name, { maxLength: 3 }),
    start: fc.option(day, { nil: undefined }),
    source: name,
    counted: name,
  })
  .map(({ low, more, bound, places, start, source, counted }) => ({
    at: { start: 0, end: 3 },
    value: { low, high: low + more },
    bound: more > 0 ? 'between' : bound,
    unit: { id: 'count', dimension: 'count' },
    measure: { head: counted.toLowerCase(), modifiers: [], about: [], text: counted },
    places,
    ...(start
      ? { period: { kind: 'since' as const, start, text: 'since then', basis: 'known' as const } }
      : {}),
    source,
  }));

test('a form that nobody touched says the figure that it was filled with', () => {
  fc.assert(
    fc.property(figure, fc.constantFrom('en', 'es'), (one, locale) => {
      const { at, unit, measure, period, value, bound, places, source } = one;
      const shown = { value, bound, unit, counted: measure.text, places, period: period?.text ?? '', source };
      const fields = fieldsOf(shown, period, locale);
      expect(faultOf(fields, locale)).toBeNull();
      expect(figureOf(fields, { at, unit, measure, was: undefined, period }, locale)).toEqual(one);
    }),
  );
});
