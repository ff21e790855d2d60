import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../browser/find-browser.ts';
import { serve } from '../browser/serve.ts';

/**
 * `npm run bench:lookup [-- SIZE…]`: how long it takes, in a real Chromium, to read an article of 60 claims
 * against ledgers of several sizes (10,000 and 100,000 claims unless told otherwise): the look-up alone, look-up
 * with comparison, and keeping it. Prints medians and their ratios; times are of this machine, ratios are what counts.
 */
const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1000))
  throw new Error('Sizes are whole numbers of claims, 1000 or more.');

type Part = 'keys' | 'candidates' | 'lookUp' | 'annotate' | 'ingest';
interface Result {
  buildMs: number;
  timings: Record<Part, number>[];
}

const PARTS: Part[] = ['keys', 'candidates', 'lookUp', 'annotate', 'ingest'];

async function bundle(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'claimlight-lookup-'));
  const entry = new URL('lookup/page.ts', import.meta.url).pathname;
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { outDir, lib: { entry, formats: ['iife'], name: 'lookup', fileName: () => 'page.js' } },
  });
  return readFile(join(outDir, 'page.js'), 'utf8');
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const served = await serve({ 'bench.example': { '/': '<!doctype html><title>Look-up</title>' } });
const profile = mkdtempSync(join(tmpdir(), 'claimlight-lookup-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findBrowser().path,
  headless: true,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--host-resolver-rules=${served.rules}`],
});
const page = await context.newPage();
await page.goto('http://bench.example/');
await page.addScriptTag({ content: await bundle() });

const medians = new Map<number, Record<Part, number>>();
console.log(['claims', 'build s', ...PARTS].map((head) => head.padStart(11)).join(''));
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const { buildMs, timings } = (await page.evaluate(`measure(${size})`)) as Result;
  const row = Object.fromEntries(PARTS.map((part) => [part, median(timings.map((one) => one[part]))]));
  medians.set(size, row as Record<Part, number>);
  const cells = [size, buildMs / 1000, ...PARTS.map((part) => row[part] ?? Number.NaN)];
  console.log(cells.map((cell) => cell.toFixed(cell < 100 ? 1 : 0).padStart(11)).join(''));
}
const [first, ...others] = [...medians];
for (const [size, row] of others) {
  if (!first) break;
  const ratio = (part: Part) => (row[part] / first[1][part]).toFixed(2);
  console.log(
    `${size} against ${first[0]}: look-up ${ratio('lookUp')}, with comparison ${ratio('annotate')}, ingest ${ratio('ingest')}`,
  );
}

await context.close();
await served.close();
rmSync(profile, { recursive: true, force: true });
