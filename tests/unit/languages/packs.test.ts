import { expect, test } from 'vitest';
import { LANGUAGES, languageFor } from '../../../lib/languages/index.ts';
import { UNITS } from '../../../lib/units/index.ts';

test.each(LANGUAGES.map((language) => [language.code, language] as const))(
  '%s names only units that exist',
  (_code, { quantities }) => {
    const { names, currencies } = quantities.units;
    expect(
      [...names.keys(), ...currencies.keys()].filter((id) => !UNITS.has(id.split('/')[0] ?? '')),
    ).toEqual([]);
  },
);

test('finds a pack by any tag of its language', () => {
  expect(languageFor('en-GB')?.code).toBe('en');
  expect(languageFor('EN')?.code).toBe('en');
  expect(languageFor('xx')).toBeUndefined();
});
