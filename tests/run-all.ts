import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm test`: every part in turn, each one's result, and on the last line `N passed, N failed`.
 * Types and lint count as one each, everything else by its tests.
 */
interface Part {
  name: string;
  /** False for tools that know only "all right" and "not". */
  counted: boolean;
}

interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'artifacts/test');
const PARTS: Part[] = [
  { name: 'types', counted: false },
  { name: 'lint', counted: false },
  { name: 'architecture', counted: true },
  { name: 'unit', counted: true },
  { name: 'e2e', counted: true },
];

function countedOutcome(file: string, succeeded: boolean): Outcome {
  // A runner that died before it could report is a failure, never silence.
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  const failed = report.numFailedTests ?? 0;
  return {
    passed: report.numPassedTests ?? 0,
    // A file that doesn't load fails as a whole and has no failed test.
    failed: succeeded ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests ?? 0,
  };
}

function run({ name, counted }: Part): Outcome {
  const file = join(RESULTS, `${name}.json`);
  const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const command = ['run', '--silent', `test:${name}`, ...(counted ? reporters : [])];
  const { status } = spawnSync('npm', command, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (counted) return countedOutcome(file, status === 0);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const started = Date.now();
const lines: string[] = [];
const total = { passed: 0, failed: 0 };
for (const part of PARTS) {
  console.log(`\n── ${part.name}`);
  const begun = Date.now();
  const { passed, failed, skipped } = run(part);
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((Date.now() - begun) / 1000);
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  lines.push(`${part.name.padEnd(14)}${passed} passed, ${failed} failed${left}, ${seconds} s`);
}
console.log(`\n${lines.join('\n')}\n${Math.round((Date.now() - started) / 1000)} s in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
