import { expect, test } from 'vitest';
import { sentences as words } from '../../../lib/languages/en/sentences.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

const parts = (text: string) => splitSentences(text, words).map(({ start, end }) => text.slice(start, end));

test.each([
  ['ends a sentence behind a unit', 'The dose rose to 400 mg. Two patients fell ill.', 2],
  ['keeps titles with their names', 'Gen. Ida Holm met Dr. Paul Rey. They talked.', 2],
  ['keeps initials', 'J. R. Okafor won. He thanked nobody.', 2],
  ['keeps clock times', 'It opened at 9 a.m. on Monday and closed at 2.15pm. Nobody came.', 2],
  ['ends behind an abbreviation when a sentence begins', 'She works for Brandt Inc. The firm denied it.', 2],
  ['keeps abbreviations inside names', 'Envoys of the U.S. Navy came. All left.', 2],
  ['keeps a question that somebody goes on to have asked', '“Why now?” he asked. Nobody knew.', 2],
  ['keeps a quotation that ends in small letters', '“We won.” said nobody, “ever.” Then silence.', 2],
  ['keeps numbered words', 'See No. 4 and p. 12. Then stop.', 2],
  ['begins a sentence with a figure', 'They left on Tuesday. 58 per cent of them are children.', 2],
  [
    'cuts sentences that a page glued together',
    'It ran for years.A series followed in the village.Doctors came.',
    3,
  ],
  [
    'keeps addresses and names with a stop',
    'The site asp.Net and info@port.Harbour.org and PanNews.Net are down.',
    1,
  ],
  ['keeps decimals', 'Prices rose 2.5 percent. Wages fell.', 2],
])('%s', (_promise, text, count) => {
  expect(parts(text)).toHaveLength(count);
});

test('cuts what no printed sentence is as long as, and loses nothing but white space', () => {
  const text = 'word '.repeat(2000).trim();
  const found = parts(text);
  expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(900);
  expect(found.join(' ')).toBe(text);
});
