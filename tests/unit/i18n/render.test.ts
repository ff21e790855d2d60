import { expect, test } from 'vitest';
import { render } from '../../../lib/i18n/render.ts';
import { figureWords, numberWords } from '../../../lib/i18n/sentences/figure.ts';
import { statusWord } from '../../../lib/i18n/sentences/words.ts';
import { quantityOf } from '../crosscheck/make.ts';

test('plural forms follow the count', () => {
  expect(render('claims.count', { count: 1 }, 'en')).toBe('1 claim');
  expect(render('claims.count', { count: 1200 }, 'en')).toBe('1,200 claims');
});

test.each([
  ['problem.import-stopped.what', 'en', 'Stopped after 1 file.', 'Stopped after 2 files.'],
  ['problem.import-stopped.what', 'es', 'Se detuvo tras 1 archivo.', 'Se detuvo tras 2 archivos.'],
  ['transfer.exporting', 'en', 'Exporting, 1 document so far', 'Exporting, 2 documents so far'],
  [
    'transfer.checking',
    'en',
    'Checking the file, 1 document so far',
    'Checking the file, 2 documents so far',
  ],
  ['transfer.importing', 'es', 'Importando, 1 documento hasta ahora', 'Importando, 2 documentos hasta ahora'],
])('%s in %s speaks of one as of one', (key, locale, one, two) => {
  expect([1, 2].map((count) => render(key, { count }, locale))).toEqual([one, two]);
});

test('a file that should hold one document is told so', () => {
  expect(render('problem.import-count.what', { count: 1, found: 0 }, 'en')).toBe(
    'The file should hold 1 document, and holds 0.',
  );
});

test('a missing message shows its key, a missing value nothing', () => {
  expect(render('no.such.message', {}, 'en')).toBe('no.such.message');
  expect(render('finding.same.report', { outlet: 'Wire' }, 'en')).toBe('Wire says  too.');
});

test('a language without messages is answered in English', () => {
  expect(statusWord('conflicting', 'fr')).toBe('Conflicting');
});

test.each([
  [12_418, '12,418'],
  [1_210_000, '1.21 million'],
  [3_100_000_000, '3.1 billion'],
  [2.75, '2.75'],
  [2.3 * 1e6, '2.3 million'],
  [1.001e15, '1,001 trillion'],
  [4_321_000, '4.321 million'],
])('%d is written as people write it', (value, words) => {
  expect(numberWords(value, 'en')).toBe(words);
});

test('figures that differ are never written alike', () => {
  expect(numberWords(4_321_234, 'en')).toBe('4,321,234');
  expect(numberWords(4_321_456, 'en')).toBe('4,321,456');
  expect(numberWords(-1_000_000_001, 'es')).toBe('-1.000.000.001');
});

test.each([
  [{ value: 313, bound: 'about' }, 'about 313'],
  [{ value: 100, bound: 'more-than' }, 'more than 100'],
  [{ value: 25, bound: 'at-most' }, 'up to 25'],
  [{ value: { low: 18, high: 25 }, bound: 'between' }, '18 to 25'],
  [{ value: 52, unit: { id: 'percent', dimension: 'share' } }, '52 percent'],
  [{ value: 2e8, unit: { id: 'usd', dimension: 'currency' } }, 'USD 200 million'],
] as const)('bounds and units stand in words', (stated, words) => {
  expect(figureWords(quantityOf('x', { words: 'x', ...stated }), 'en')).toBe(words);
});

test.each([
  [1_000_000, '1 millón'],
  [1_210_000, '1,21 millones'],
  [3_100_000_000, '3,1 mil millones'],
  [2e12, '2 billones'],
])('%d is written as Spanish writes it', (value, words) => {
  expect(numberWords(value, 'es')).toBe(words);
});

test('Spanish has its own words and plurals, and falls back to the general form', () => {
  expect(statusWord('conflicting', 'es-MX')).toBe('En conflicto');
  expect(render('claims.count', { count: 1 }, 'es')).toBe('1 afirmación');
  expect(render('claims.count', { count: 1_000_000 }, 'es')).toBe('1.000.000 afirmaciones');
});
