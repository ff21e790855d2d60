import { expect, test } from 'vitest';
import { claimsOf, quantitiesOf } from './read.ts';

test.each([
  ['1e309', 'Engineers counted 1e309 leaks in the dam.'],
  ['ten thousand digits', `Engineers counted ${'9'.repeat(10_000)} leaks in the dam.`],
  ['minus nought', 'Engineers counted -0 leaks in the dam.'],
  ['a hexadecimal number', 'Engineers counted 0x68 leaks in the dam.'],
  ['a number of another script', 'Engineers counted ٣٤ leaks in the dam.'],
  ['wide digits', 'Engineers counted １０４ leaks in the dam.'],
  ['thousands and decimals mixed up', 'Engineers counted 1.000,5 leaks in the dam.'],
  ['a number with too many points', 'Engineers counted 1.2.3.4.5 leaks in the dam.'],
  ['nothing but commas', 'Engineers counted ,,,, leaks and 1,,,2 cracks in the dam.'],
])('B33: %s gives a finite figure or none', (_, text) => {
  for (const { value, figure } of quantitiesOf(text)) {
    expect(Number.isFinite(value.low) && Number.isFinite(value.high)).toBe(true);
    expect(Object.is(value.low, -0)).toBe(false);
    expect(text.slice(figure.start, figure.end).trim()).not.toBe('');
  }
});

test('B33: wide digits and digits of other scripts are never read as another number', () => {
  expect(
    quantitiesOf('Engineers counted １０４ leaks in the dam.').filter(({ value }) => value.low !== 104),
  ).toEqual([]);
  expect(
    quantitiesOf('Engineers counted ٣٤ leaks in the dam.').filter(({ value }) => value.low !== 34),
  ).toEqual([]);
  expect(
    quantitiesOf('Engineers counted 0x68 leaks in the dam.').filter(({ value }) => value.low === 68),
  ).toEqual([]);
});

const LENGTH = 100_000;
const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));

/** Quadratic work on so much text takes minutes; linear work a second or two, on a slow machine too. */
const PATIENCE_MS = 15_000;

test.each([
  ['digits', '7'],
  ['spaces', ' '],
  ['ones and commas', '1,'],
  ['opening brackets', '('],
  ['opening quotation marks', '“'],
  ['quotation marks', '"a" '],
  ['combining marks', 'a\u0301\u0302'],
  ['one endless word', 'x'],
  ['full stops', '. '],
  ['figures without end', '12 of 40 men and '],
  ['said and said', 'he said that '],
  ['dashes', '– '],
])(
  'B20: %s without end are read in good time',
  (_, piece) => {
    const begun = performance.now();
    claimsOf([`The dam lost 40 bridges. ${filled(piece)} The mayor said that 12 were left.`]);
    expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
  },
  60_000,
);
