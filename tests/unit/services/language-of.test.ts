import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/services/language-of.ts';

const article = (text: string, language = '') => ({ language, blocks: [{ role: 'text' as const, text }] });

test.each<[string, string]>([
  ['The ministry said that 40 people were freed in the capital on Monday, and that more would follow.', 'en'],
  [
    'El ministerio dijo que 40 personas fueron liberadas en la capital el lunes y que los familiares esperan a otras.',
    'es',
  ],
  ['Le ministère a dit que 40 personnes ont été libérées lundi dans la capitale.', 'und'],
  ['Il ministero ha detto che 40 persone sono state liberate lunedì nella capitale, con una nota.', 'und'],
  ['40 100 7', 'und'],
])('%s is %s where the page says nothing', (text, language) => {
  expect(languageOf(article(text))).toBe(language);
});

test('what the page says counts', () => {
  expect(languageOf(article('The ministry said that 40 people were freed.', 'fr-CA'))).toBe('fr-CA');
});
