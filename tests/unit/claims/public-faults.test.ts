import { describe, expect, test } from 'vitest';
import { claimsOf, figures, quantitiesOf } from './read.ts';

/** Faults that users of neighbouring tools reported in public, by number, each with others of its kind. */

describe('1. two amounts merged into one', () => {
  test.each([
    ['Sales fell $2.4 million to $31.1 million, from $33.5 million a year earlier.', [2.4e6, 31.1e6, 33.5e6]],
    ['Rents rose €40 to €640, from €600 in March.', [40, 640, 600]],
    ['Output dropped 12 tonnes to 88 tonnes, from 100 tonnes last year.', [12, 88, 100]],
  ])('change, level and earlier level in "%s"', (text, values) => {
    const found = quantitiesOf(text);
    expect(found.map(({ value }) => value.low)).toEqual(values);
    expect(found.map(({ kind }) => kind)).toEqual(['change', 'level', 'level']);
    const spans = found.map(({ span }) => span);
    expect(spans.every(({ start }, i) => i === 0 || start >= (spans[i - 1]?.end ?? 0))).toBe(true);
  });
});

describe('2. a range becomes its average', () => {
  test.each([
    ['Turnout is expected to drop to 18 to 25 percent in rural districts.', '18..25 percent'],
    ['Rents should climb to 600 to 700 euros.', '600..700 eur'],
    ['The fleet will shrink to 30-40 boats.', '30..40 count'],
  ])('one range in "%s"', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
    expect(quantitiesOf(text)[0]?.bound).toBe('between');
  });
});

describe('3. thousands grouped by a space, seasons read as ranges', () => {
  test.each([' ', '\u202f', '\u00a0'])('with the space "%s"', (space) => {
    const text = `Exports fell from 816${space}000 t in 2021–22 to 734${space}000 t in 2022–23.`;
    const found = quantitiesOf(text, '2024-02-01');
    expect(found.map(({ value, unit }) => [value.low, unit.id])).toEqual([
      [816_000, 'tonne'],
      [734_000, 'tonne'],
    ]);
    expect(found.map(({ scope }) => scope.period?.text)).toEqual(['in 2021–22', 'in 2022–23']);
  });
});

describe('4. currency code in front, scale letter behind', () => {
  test.each([
    [
      'The ministry set aside USD 200 million for repairs and EUR 35m for housing.',
      ['200000000 usd', '35000000 eur'],
    ],
    ['The port cost CHF 12bn, the road SEK 3.5m.', ['12000000000 chf', '3500000 sek']],
  ])('"%s"', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('5. clock times and set phrases taken for figures', () => {
  test.each([
    ['What a day it was: the council met at 2.15pm and sat for forty-five minutes.', ['45 minute']],
    ['Once upon a time the court sat at half past nine; it sat for two hours.', ['2 hour']],
  ])('"%s"', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('6. a unit’s full stop glues two sentences', () => {
  test.each([
    'The dose was raised to 400 mg. Two patients died, the clinic said.',
    'The load grew to 12 kg. Two masons left, the clinic said.',
  ])('"%s"', (text) => {
    const [dose, dead] = claimsOf([text]);
    expect(dose?.attributions).toEqual([]);
    expect(dead?.attributions[0]?.source?.text).toBe('the clinic');
    expect(dead?.quantities[0]?.value.low).toBe(2);
    expect(dead?.attributions[0]?.content[0]?.start).toBe(text.indexOf('Two'));
  });
});

describe('7. a past date moved into the future', () => {
  test.each([
    ['Since March 21, 412 people have been detained.', '2026-10-02', 412, '2026-03-21'],
    ['In December, 40 people died.', '2026-01-10', 40, '2025-12-01'],
    ['Since 4 November, 12 mines have closed.', '2026-02-01', 12, '2025-11-04'],
  ])('"%s" on %s', (text, published, value, start) => {
    const found = quantitiesOf(text, published);
    expect(found.map((figure) => [figure.value.low, figure.scope.period?.start])).toEqual([[value, start]]);
  });

  test('a tense that looks ahead turns it', () => {
    const [figure] = quantitiesOf('Some 40 members will vote on March 21.', '2026-10-02');
    expect(figure?.scope.period?.start).toBe('2027-03-21');
  });
});

test('8. a quotation over two paragraphs has one speaker, and its figure hers', () => {
  const claims = claimsOf([
    'Ana Ruiz, a surgeon, said: “They need beds today.',
    '“If they wait, 40 will die,” she added.',
  ]);
  const figure = claims.find(({ quantities }) => quantities.length > 0);
  expect(figure?.attributions[0]?.source?.name).toBe('Ana Ruiz');
  expect(figure?.quantities[0]?.measure.action).toBe('die');
  expect(figure?.hedges.map(({ text }) => text.toLowerCase()).join(' ')).toContain('if');
});

test('9. a nickname in quotation marks is no quotation', () => {
  const [claim, ...others] = claimsOf([
    '“We slept 11 to a room,” said a docker who goes by the name “Lucky.”',
  ]);
  expect(others).toEqual([]);
  expect(claim?.attributions).toHaveLength(1);
  expect(claim?.quantities.map(({ value, unit }) => [value.low, unit.per?.id])).toEqual([[11, 'room']]);
});
