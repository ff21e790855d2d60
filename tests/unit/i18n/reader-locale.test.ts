import { expect, test } from 'vitest';
import { readerLocale } from '../../../lib/i18n/reader-locale.ts';

test.each([
  ['', ['en-US', 'fr'], 'en-US'],
  ['', ['fr-FR', 'en-GB'], 'en-GB'],
  ['', ['fr-FR'], 'en'],
  ['en', ['fr'], 'en'],
  ['', ['es-MX', 'en'], 'es-MX'],
  ['es', ['en-US'], 'es'],
  ['en', ['es'], 'en'],
  ['xx', ['en-AU'], 'en-AU'],
])('with "%s" set in a browser of %j speaks %s', (set, browser, locale) => {
  expect(readerLocale(set, browser)).toBe(locale);
});
