import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { smallBenches } from './small/benches.ts';

/**
 * `npm run bench`: every bench on the shared gold data where that is present beside the repository, else on the
 * small bundled set; then one table, and the last line of each scorer.
 */
interface Line {
  bench: string;
  seconds: number;
  result: string;
}

const ROOT = join(import.meta.dirname, '../..');
const SHARED = join(ROOT, '../shared/bench');
const OUT = join(ROOT, 'artifacts/bench');

function shared(script: string, scorer: string, gold: string, input = gold, options: string[] = []): Bench {
  return {
    script,
    input: join(SHARED, input),
    options,
    scorer: [join(SHARED, `score-${scorer}.mjs`), join(SHARED, gold)],
  };
}

function sharedBenches(): Bench[] {
  const quantities = ['news', 'age', 'currency', 'dimension', 'temperature'];
  return [
    ...quantities.map((name) => shared('quantity', 'quantity', `quantity/${name}.json`)),
    shared('attribution', 'attribution', 'attribution/dev.jsonl'),
    shared('crosscheck', 'crosscheck', 'crosscheck/stories-dev.jsonl'),
    shared('crosscheck', 'crosscheck', 'crosscheck/pairs-dev.jsonl'),
    shared('pages', 'pages', 'pages/pages.jsonl', 'pages'),
    shared('pages', 'pages', 'pages/pages.jsonl', 'pages', ['--page-scripts']),
  ];
}

function nameOf({ script, input, options }: Bench): string {
  const file = input.split(/[/\\]/).at(-1) ?? input;
  return [script, file, ...(options ?? [])].join(' ');
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

/** Predicts and scores; a bench that fails says its last words, and the others go on. */
function run(bench: Bench): Line & { ok: boolean } {
  const name = nameOf(bench);
  const prediction = join(OUT, `${name.replace(/[^\w.-]+/g, '-')}.prediction`);
  const begun = Date.now();
  const words = [
    'run',
    '--silent',
    `bench:${bench.script}`,
    '--',
    bench.input,
    prediction,
    ...(bench.options ?? []),
  ];
  const predicted = spawnSync('npm', words, { cwd: ROOT, encoding: 'utf8' });
  const seconds = Math.round((Date.now() - begun) / 100) / 10;
  if (predicted.status !== 0)
    return { bench: name, seconds, result: `failed: ${lastLine(predicted.stderr)}`, ok: false };
  const scored = spawnSync(process.execPath, [...bench.scorer, prediction], { cwd: ROOT, encoding: 'utf8' });
  console.log(`\n── ${name}\n${scored.stdout}${scored.stderr}`);
  return { bench: name, seconds, result: lastLine(scored.stdout), ok: scored.status === 0 };
}

mkdirSync(OUT, { recursive: true });
const present = existsSync(SHARED);
console.log(present ? 'Gold data: shared beside the repository' : 'Gold data: the small bundled set');
const lines = (present ? sharedBenches() : smallBenches(OUT)).map(run);
console.table(lines.map(({ bench, seconds, ok }) => ({ bench, seconds, done: ok ? 'yes' : 'NO' })));
for (const { bench, result } of lines) console.log(`${bench}: ${result}`);
process.exitCode = lines.every(({ ok }) => ok) ? 0 : 1;
