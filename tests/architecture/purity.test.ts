import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT } from './cruise.ts';
import { CLOCK_AND_CHANCE, forbiddenCode, SINKS } from './forbidden-code.ts';
import { withPlanted } from './plant.ts';

/** The core's own compiler settings say which files are the core. */
function coreGlobs(): string[] {
  const text = readFileSync(join(ROOT, 'tsconfig.core.json'), 'utf8');
  const { config } = ts.parseConfigFileTextToJson('tsconfig.core.json', text) as {
    config: { include: string[] };
  };
  return config.include;
}

const PRODUCT = ['lib/**/*.ts', 'lib/**/*.tsx', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];

/** One impure file each; the compiler must name every one of them. */
const IMPURE: Record<string, string> = {
  'lib/text/dom.ts': 'export const title = document.title;\n',
  'lib/text/net.ts': "export const load = () => fetch('http://a.example');\n",
  'lib/text/store.ts': "export const open = () => indexedDB.open('x');\n",
  'lib/text/api.ts': 'export const id = () => browser.runtime.id;\n',
  'lib/text/node.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  'lib/text/timer.ts': 'export const later = (f: () => void) => setTimeout(f, 1);\n',
};

function compile(root: string): string {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', root], { encoding: 'utf8' }).stdout;
}

test('the core compiles without page, browser, network or disk', () => {
  expect(compile(join(ROOT, 'tsconfig.core.json'))).toBe('');
});

test('a planted use of page, browser, network, timer or disk stops the core’s compiler', async () => {
  const settings = JSON.stringify({
    extends: '../../../tsconfig.core.json',
    files: ['../../../lib/core-globals.d.ts'],
    include: ['lib/**/*.ts'],
  });
  const errors = await withPlanted('purity', { ...IMPURE, 'tsconfig.json': settings }, compile);
  for (const path of Object.keys(IMPURE)) expect(errors).toContain(path);
});

test('the core knows neither clock nor chance', () => {
  const globs = coreGlobs();
  expect(globs.length).toBeGreaterThan(5);
  expect(forbiddenCode(ROOT, globs, CLOCK_AND_CHANCE)).toEqual([]);
});

test('planted clock and chance are found, a date from an argument is not', async () => {
  const text = 'export const now = [Date.now(), new Date(), Math.random(), new Date(0)];\n';
  const hits = await withPlanted('clock', { 'lib/text/a.ts': text }, (root) =>
    forbiddenCode(root, ['lib/**/*.ts'], CLOCK_AND_CHANCE),
  );
  expect(hits).toEqual([
    'lib/text/a.ts:1 Date.now',
    'lib/text/a.ts:1 new Date()',
    'lib/text/a.ts:1 Math.random',
  ]);
});

test('no text of a page can become markup or code', () => {
  expect(forbiddenCode(ROOT, PRODUCT, SINKS)).toEqual([]);
});

const SINK_CASES: [string, string][] = [
  ['eval', "eval('1');"],
  ['new Function', "new Function('return 1');"],
  ['innerHTML', "document.body.innerHTML = 'x';"],
  ['innerHTML', "document.body.outerHTML = 'x';"],
  ['HTML call', "document.body.insertAdjacentHTML('beforeend', 'x');"],
  ['HTML call', "document.write('x');"],
  ['dangerouslySetInnerHTML', "const view = <p dangerouslySetInnerHTML={{ __html: 'x' }} />;"],
  ['chrome.*', 'chrome.runtime.reload();'],
];

test.each(SINK_CASES)('a planted %s is found', async (name, code) => {
  const hits = await withPlanted('sinks', { 'components/a.tsx': code }, (root) =>
    forbiddenCode(root, PRODUCT, SINKS),
  );
  expect(hits).toContain(`components/a.tsx:1 ${name}`);
});
