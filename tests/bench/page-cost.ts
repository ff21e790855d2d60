import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { launch } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import type { Cost } from './pages/cost-in-page.ts';

/**
 * `npm run --silent bench:page-cost -- DIR`: main-thread time that the page side adds on saved pages, in a real
 * Chromium, as a ratio to Readability's own parse of the browser's own copy in the same run (wanted: at most 0.5).
 * Of five rounds each step's least counts. Making the copy for the parser, and parsing it, don't count as added; both are printed.
 */
const HOST = '127.0.0.1';
const ROUNDS = 5;

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

const ADDED = ['facts', 'walk', 'split', 'choose', 'draw', 'measure'] as const;
const STEPS = ['clone', 'parse', 'copy', 'ourParse', ...ADDED, 'longest'] as const;

const added = (cost: Cost) => ADDED.reduce((sum, step) => sum + cost[step], 0);

/** What a step takes when nothing else takes the processor from it. */
function leastOf(rounds: readonly Cost[]): Cost {
  const least = (step: keyof Cost) => Math.min(...rounds.map((round) => round[step]));
  return Object.fromEntries(STEPS.map((step) => [step, least(step)])) as unknown as Cost;
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rounded = (value: number) => Math.round(value * 100) / 100;

interface Row {
  page: string;
  ratio: number;
  /** The same in the first round, when no code is compiled yet, neither ours nor the parser's. */
  cold: number;
  cost: Cost;
}

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
  const rows: Row[] = [];
  for (const file of files) {
    const page = await session.context.newPage();
    await page.goto(`http://${HOST}:${served.port}/${basename(file, '.gz')}`, {
      waitUntil: 'domcontentloaded',
    });
    await page.evaluate(code);
    const rounds: Cost[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await page.evaluate(() => (globalThis as unknown as { costOfPage(): Cost }).costOfPage()));
    }
    const cost = leastOf(rounds);
    const [first = cost] = rounds;
    const cold = added(first) / first.parse;
    rows.push({ page: basename(file, '.html.gz'), ratio: added(cost) / cost.parse, cold, cost });
    await page.close();
  }
  await session.close();
  await served.close();
  print(rows);
}

function print(rows: readonly Row[]): void {
  console.table(
    Object.fromEntries(
      rows.map(({ page, ratio, cold, cost }) => [
        page,
        {
          ratio: rounded(ratio),
          cold: rounded(cold),
          ...Object.fromEntries(Object.entries(cost).map(([name, ms]) => [name, rounded(ms)])),
        },
      ]),
    ),
  );
  const all =
    rows.reduce((sum, { cost }) => sum + added(cost), 0) /
    rows.reduce((sum, { cost }) => sum + cost.parse, 0);
  const total = (step: keyof Cost) => rounded(rows.reduce((sum, { cost }) => sum + cost[step], 0));
  console.log(`ms in all: ${[...STEPS.slice(0, -1)].map((step) => `${step} ${total(step)}`).join(', ')}`);
  const over = rows.filter(({ ratio }) => ratio > 0.5).length;
  const longest = Math.max(...rows.map(({ cost }) => cost.longest));
  console.log(
    `pages ${rows.length}, added to parse, all pages ${rounded(all)}, median ${rounded(median(rows.map(({ ratio }) => ratio)))}, pages over 0.5 ${over}, median of first rounds ${rounded(median(rows.map(({ cold }) => cold)))}, longest step ms ${rounded(longest)}`,
  );
}

const [directory] = process.argv.slice(2);
if (!directory) {
  console.error('bench:page-cost needs a folder of NAME.html.gz');
  process.exit(2);
}
await run(directory);
process.exit(0);
