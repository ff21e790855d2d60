import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { launch } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import type { Cost } from './pages/cost-in-page.ts';

/**
 * `npm run --silent bench:page-cost -- DIR`: main-thread time that the page side adds on saved pages, in a real
 * Chromium, as a ratio to Readability's own parse in the same run (wanted: at most 0.5). The walk makes the copy that
 * the parser works on; what a plain copy takes is taken off it.
 */
const HOST = '127.0.0.1';
const ROUNDS = 3;

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, 'pages/cost-in-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'cost' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('the measuring script does not build');
  return first.output[0].code;
}

const STEPS = ['clone', 'parse', 'walk', 'facts', 'choose', 'draw', 'measure'] as const;

const added = ({ walk, clone, facts, choose, draw, measure }: Cost) =>
  Math.max(0, walk - clone) + facts + choose + draw + measure;

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rounded = (value: number) => Math.round(value * 100) / 100;

async function run(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html.gz'));
  const bodies = files.map((file) => [
    `/${basename(file, '.gz')}`,
    { body: gunzipSync(readFileSync(join(folder, file))) },
  ]);
  const served = await serve({ [HOST]: Object.fromEntries(bodies) });
  const session = await launch({ served });
  await session.context.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  );
  const code = await bundle();
  const rows: { page: string; ratio: number; longest: number; cost: Cost }[] = [];
  for (const file of files) {
    const page = await session.context.newPage();
    await page.goto(`http://${HOST}:${served.port}/${basename(file, '.gz')}`, {
      waitUntil: 'domcontentloaded',
    });
    await page.evaluate(code);
    const rounds: Cost[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(
        await page.evaluate(() => (globalThis as unknown as { costOfPage(): Promise<Cost> }).costOfPage()),
      );
    }
    const ratio = median(rounds.map((cost) => added(cost) / cost.parse));
    const [cost] = rounds.toSorted((a, b) => added(a) - added(b)).slice(1);
    if (cost)
      rows.push({
        page: basename(file, '.html.gz'),
        ratio,
        longest: Math.max(cost.facts, cost.choose, cost.draw, cost.measure),
        cost,
      });
    await page.close();
  }
  await session.close();
  await served.close();
  print(rows);
}

function print(rows: { page: string; ratio: number; longest: number; cost: Cost }[]): void {
  console.table(
    Object.fromEntries(
      rows.map(({ page, ratio, cost }) => [
        page,
        {
          ratio: rounded(ratio),
          ...Object.fromEntries(Object.entries(cost).map(([name, ms]) => [name, rounded(ms)])),
        },
      ]),
    ),
  );
  const all =
    rows.reduce((sum, { cost }) => sum + added(cost), 0) /
    rows.reduce((sum, { cost }) => sum + cost.parse, 0);
  const total = (step: keyof Cost) => rounded(rows.reduce((sum, { cost }) => sum + cost[step], 0));
  console.log(`ms in all: ${STEPS.map((step) => `${step} ${total(step)}`).join(', ')}`);
  const over = rows.filter(({ ratio }) => ratio > 0.5).length;
  const longest = Math.max(...rows.map((row) => row.longest));
  console.log(
    `pages ${rows.length}, added to parse, all pages ${rounded(all)}, median ${rounded(median(rows.map(({ ratio }) => ratio)))}, pages over 0.5 ${over}, longest step ms ${rounded(longest)}`,
  );
}

const [directory] = process.argv.slice(2);
if (!directory) {
  console.error('bench:page-cost needs a folder of NAME.html.gz');
  process.exit(2);
}
await run(directory);
process.exit(0);
