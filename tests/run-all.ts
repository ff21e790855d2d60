import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './browser/build-extension.ts';

/**
 * `npm test`: every part, each one's result, and on the last line `N passed, N failed`. What runs in the extension
 * waits for much and leaves part of the machine idle, so all else runs beside it, in what is left idle, and is
 * printed when it is done.
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
const IN_BROWSER: Part = { name: 'e2e', counted: true };
const BESIDE: Part[] = [
  { name: 'types', counted: false },
  { name: 'lint', counted: false },
  { name: 'architecture', counted: true },
  { name: 'unit', counted: true },
  { name: 'surfaces', counted: true },
  { name: 'patient', counted: true },
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

/** Runs a command to its end; with `quiet` gives what it prints instead of printing it. */
function call(command: string[], quiet: boolean): Promise<{ succeeded: boolean; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn('npm', command, {
      cwd: ROOT,
      stdio: ['inherit', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    });
    // What is printed later comes second in the use of the processors, too.
    if (quiet && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.on('error', ({ message }) => resolve({ succeeded: false, output: `${output}${message}\n` }));
    child.on('close', (code) => resolve({ succeeded: code === 0, output }));
  });
}

async function run({ name, counted }: Part, quiet: boolean): Promise<Outcome> {
  const begun = Date.now();
  const file = join(RESULTS, `${name}.json`);
  const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  if (!quiet) console.log(`\n── ${name}`);
  const { succeeded, output } = await call(
    ['run', '--silent', `test:${name}`, ...(counted ? reporters : [])],
    quiet,
  );
  if (quiet) console.log(`\n── ${name}\n${output}`);
  const outcome = counted
    ? countedOutcome(file, succeeded)
    : { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  const seconds = Math.round((Date.now() - begun) / 1000);
  const left = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
  lines.push(`${name.padEnd(14)}${outcome.passed} passed, ${outcome.failed} failed${left}, ${seconds} s`);
  return outcome;
}

async function runBeside(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const part of BESIDE) outcomes.push(await run(part, true));
  return outcomes;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const started = Date.now();
const lines: string[] = [];
try {
  // Both kinds of tests need them: built once, before either begins.
  for (const testHosts of [true, false]) buildExtension({ testHosts });
} catch (error) {
  // Each test that needs it fails for itself.
  console.error(error instanceof Error ? error.message : error);
}
const outcomes = (await Promise.all([runBeside(), run(IN_BROWSER, false)])).flat();
const sum = (of: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.log(`\n${lines.join('\n')}\n${Math.round((Date.now() - started) / 1000)} s in all`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
