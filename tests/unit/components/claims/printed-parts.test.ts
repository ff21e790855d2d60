import { expect, test } from 'vitest';
import { printedParts } from '../../../../components/claims/printed-parts.ts';

test('sets the figures of a clause bold, and loses no letter', () => {
  expect(
    printedParts('at 80 and 104', 10, [
      { start: 20, end: 23 },
      { start: 13, end: 15 },
    ]),
  ).toEqual([
    { text: 'at ', strong: false },
    { text: '80', strong: true },
    { text: ' and ', strong: false },
    { text: '104', strong: true },
  ]);
});

test.each([
  ['outside the piece', [{ start: 0, end: 4 }]],
  ['empty', [{ start: 12, end: 12 }]],
  ['reaching out of it', [{ start: 18, end: 40 }]],
])('leaves the words plain where a span is %s', (_, spans) => {
  expect(printedParts('at 80 here', 10, spans)).toEqual([{ text: 'at 80 here', strong: false }]);
});

test('prints no letter twice where spans overlap', () => {
  const parts = printedParts('about 80', 0, [
    { start: 0, end: 8 },
    { start: 6, end: 8 },
  ]);
  expect(parts.map(({ text }) => text).join('')).toBe('about 80');
});
