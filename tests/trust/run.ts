import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROWS, type Row } from './rows.ts';

/**
 * `npm run trust [-- --last]`: runs every test that carries the number of a fault or bad input, and prints a table:
 * number, what goes wrong, tests passed of all, a test's name. With `--last` it reads the results of the last
 * `npm test` instead. Fails when a test does, or when a row has neither a test nor a reason.
 */
const ROOT = join(import.meta.dirname, '../..');
const FRESH = join(ROOT, 'artifacts/trust.json');
const NUMBER = /\b[BF]\d{1,2}\b/g;
const NUMBERED = String.raw`\b[BF]\d{1,2}\b`;

interface Assertion {
  title: string;
  status: string;
}

function runTests(): string[] {
  rmSync(FRESH, { force: true });
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const parts = ['unit', 'architecture', 'patient', 'e2e'].flatMap((part) => ['--project', part]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${FRESH}`];
  const command = [vitest, 'run', ...parts, '-t', NUMBERED, ...reporters];
  spawnSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  return [FRESH];
}

function assertionsIn(file: string): Assertion[] {
  if (!existsSync(file)) throw new Error('The tests ended without a report.');
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    testResults: { assertionResults: Assertion[] }[];
  };
  return report.testResults.flatMap(({ assertionResults }) => assertionResults);
}

function byNumber(assertions: readonly Assertion[]): Map<string, Assertion[]> {
  const found = new Map<string, Assertion[]>();
  for (const assertion of assertions) {
    for (const number of new Set(assertion.title.match(NUMBER) ?? []))
      found.set(number, [...(found.get(number) ?? []), assertion]);
  }
  return found;
}

function lineOf({ number, what, untested }: Row, tests: readonly Assertion[]): string {
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const result = tests.length === 0 ? 'no test' : `${passed} of ${tests.length}`;
  const failing = tests.find(({ status }) => status !== 'passed');
  const told = failing ? `FAILS: ${failing.title}` : (tests[0]?.title ?? untested ?? 'NO REASON');
  return `${number.padEnd(5)}${what.padEnd(48)}${result.padEnd(11)}${told.slice(0, 110)}`;
}

const files = process.argv.includes('--last')
  ? globSync(join(ROOT, 'artifacts/test/{unit,architecture,surfaces,patient,e2e}.json'))
  : runTests();
const tests = byNumber(files.flatMap(assertionsIn).filter(({ status }) => status !== 'skipped'));
let open = 0;
for (const row of ROWS) {
  const own = tests.get(row.number) ?? [];
  if (own.some(({ status }) => status !== 'passed') || (own.length === 0 && !row.untested)) open += 1;
  console.log(lineOf(row, own));
}
console.log(`\n${ROWS.length} rows, ${open} open`);
process.exitCode = open > 0 ? 1 : 0;
