import { globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cruiseTree, ROOT } from './cruise.ts';
import { MAY_IMPORT } from './layers.ts';
import { withPlanted } from './plant.ts';

const LEAF = 'export const leaf = 1;\n';

/** Planted violation → the rule that must catch it. */
const PLANTED: { rule: string; files: Record<string, string> }[] = [
  {
    rule: 'layer lib/model/',
    files: { 'lib/model/a.ts': "export { leaf } from '../text/b.ts';\n", 'lib/text/b.ts': LEAF },
  },
  {
    rule: 'layer lib/crosscheck/',
    files: { 'lib/crosscheck/a.ts': "export { leaf } from '../claims/b.ts';\n", 'lib/claims/b.ts': LEAF },
  },
  {
    rule: 'layer lib/claims/',
    files: {
      'lib/claims/a.ts': "export { leaf } from '../languages/en/words.ts';\n",
      'lib/languages/en/words.ts': LEAF,
    },
  },
  {
    rule: 'layer components/',
    files: { 'components/a.ts': "export { leaf } from '../lib/ledger/b.ts';\n", 'lib/ledger/b.ts': LEAF },
  },
  {
    rule: 'surfaces know services and messages by their types',
    files: { 'components/a.ts': "export { leaf } from '../lib/services/b.ts';\n", 'lib/services/b.ts': LEAF },
  },
  {
    rule: 'page side never reaches language or ledger',
    files: {
      'entrypoints/content.ts': "import { leaf } from '../lib/services/b.ts';\nconsole.log(leaf);\n",
      'lib/services/b.ts': "export { leaf } from '../ledger/c.ts';\n",
      'lib/ledger/c.ts': LEAF,
    },
  },
  {
    rule: 'library idb',
    files: { 'lib/services/a.ts': "import { openDB } from 'idb';\nexport const open = openDB;\n" },
  },
  {
    rule: 'library preact',
    files: { 'lib/i18n/a.ts': "import { h } from 'preact';\nexport const make = h;\n" },
  },
  {
    rule: 'nobody imports entry points',
    files: {
      'lib/services/a.ts': "export { leaf } from '../../entrypoints/b.ts';\n",
      'entrypoints/b.ts': LEAF,
    },
  },
  {
    rule: 'resolved',
    files: { 'lib/text/a.ts': "export { leaf } from '@/lib/text/b.ts';\n", 'lib/text/b.ts': LEAF },
  },
  {
    rule: 'no cycles',
    files: {
      'lib/text/a.ts': "import { b } from './b.ts';\nexport const a = () => b();\n",
      'lib/text/b.ts': "import { a } from './a.ts';\nexport const b = () => a();\n",
    },
  },
  { rule: 'no orphans', files: { 'lib/text/a.ts': LEAF } },
];

test('every import of the project keeps to its layer', async () => {
  const { files, violations } = await cruiseTree(ROOT);
  expect(violations).toEqual([]);
  expect(files).toBeGreaterThanOrEqual(globSync('lib/**/*.ts', { cwd: ROOT }).length * 0.9);
});

test.each(PLANTED)('a planted import is caught by "$rule"', async ({ rule, files }) => {
  const { violations } = await withPlanted('layers', files, cruiseTree);
  expect(violations.map((violation) => violation.split(': ')[0])).toContain(rule);
});

test('every folder of lib has its place in the order', () => {
  const folders = readdirSync(join(ROOT, 'lib'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `lib/${name}/`);
  expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining(folders));
});
