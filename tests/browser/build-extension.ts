import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'artifacts/extension');
const SOURCES = ['entrypoints/**/*', 'components/**/*', 'lib/**/*', 'public/**/*'];
const CONFIGURATION = ['wxt.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** What the build depends on; everything else of the repository may change without a new build. */
function sourcesHash(salt: string): string {
  const hash = createHash('sha256').update(salt);
  const files = [...CONFIGURATION, ...SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))];
  for (const file of files.sort()) {
    const path = join(ROOT, file);
    if (statSync(path).isFile()) hash.update(file).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

const isBuilt = (target: string): boolean => existsSync(join(target, 'manifest.json'));

function build(target: string, testHosts: boolean): void {
  const work = `${target}.${process.pid}`;
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CLAIMLIGHT_OUT_DIR: work, CLAIMLIGHT_TEST_HOSTS: testHosts ? '1' : '' },
  });
  if (status !== 0) throw new Error(`The extension does not build:\n${stdout}\n${stderr}`);
  // Another run may have built the same meanwhile, and be at work with it.
  if (!isBuilt(target)) {
    rmSync(target, { recursive: true, force: true });
    renameSync(join(work, 'chrome-mv3'), target);
  }
  rmSync(work, { recursive: true, force: true });
}

/**
 * Builds the extension for Chromium unless these very sources were built before; gives the unpacked directory.
 * With `testHosts` the build holds loopback and the invented `.example` hosts from install, because a
 * permission prompt can't be answered without a person; it differs from the shipped build in nothing else.
 * @throws Error with the builder's output
 */
export function buildExtension({ testHosts }: { testHosts: boolean }): string {
  const target = join(CACHE, `${testHosts ? 'test' : 'shipped'}-${sourcesHash(String(testHosts))}`);
  if (!isBuilt(target)) {
    mkdirSync(CACHE, { recursive: true });
    build(target, testHosts);
  }
  return target;
}

/** A copy of a built extension that a test may break on purpose. */
export function copyOfExtension(directory: string, name: string): string {
  const copy = join(CACHE, `copy-${name}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(directory, copy, { recursive: true });
  return copy;
}
