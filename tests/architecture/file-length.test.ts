import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './cruise.ts';
import { withPlanted } from './plant.ts';

const MOST_LINES = 350;
const CODE = '{lib,components,entrypoints}/**/*.{ts,tsx}';
/** Language packs and unit tables are data, one entry a line. */
const DATA = /^lib\/(languages\/[a-z]{2}\/|units\/definitions\/|i18n\/messages\/)/;

function tooLong(root: string): string[] {
  return globSync(CODE, { cwd: root })
    .filter((path) => !DATA.test(path))
    .filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > MOST_LINES)
    .sort();
}

test('no file of code is longer than a reader can hold', () => {
  expect(tooLong(ROOT)).toEqual([]);
});

test('a planted long file is found, a long table of a language pack is not', async () => {
  const long = 'export {};\n'.repeat(MOST_LINES + 1);
  const files = { 'lib/text/long.ts': long, 'lib/languages/en/words.ts': long };
  expect(await withPlanted('length', files, tooLong)).toEqual(['lib/text/long.ts']);
});
