import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, copyOfExtension } from '../browser/build-extension.ts';

/** A copy of the test build under one path, and so one id, that a run may change as an update does. */
export interface Build {
  path: string;
  /** The version of the ledger that it makes and reads. */
  ledger: number;
  /** Makes it a build that makes and reads another version; its own version rises, so that the browser takes it. */
  dress(ledger: number): void;
}

/** How the bundle opens the database: name, version, and what an upgrade does. */
const OPENING = /(\(\w+,)(\d+)(,\{async upgrade\()/;

interface Manifest {
  version: string;
  permissions: string[];
}

function changeManifest(path: string, change: (manifest: Manifest) => Partial<Manifest>): void {
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  writeFileSync(file, JSON.stringify({ ...manifest, ...change(manifest) }));
}

/** The bundles that open the database. */
function openers(path: string): string[] {
  return globSync('**/*.js', { cwd: path })
    .map((name) => join(path, name))
    .filter((file) => OPENING.test(readFileSync(file, 'utf8')));
}

/**
 * @param name of the copy; nobody else may use it meanwhile
 * @param isLimited without `unlimitedStorage`, so that the browser counts what is kept against a quota
 */
export function crashBuild(name: string, isLimited: boolean): Build {
  const path = copyOfExtension(buildExtension({ testHosts: true }), name);
  if (isLimited)
    changeManifest(path, ({ permissions }) => ({
      permissions: permissions.filter((name) => name !== 'unlimitedStorage'),
    }));
  const files = openers(path);
  const version = OPENING.exec(readFileSync(files[0] ?? '', 'utf8'))?.[2];
  if (files.length < 2 || !version) throw new Error('the bundle opens its database in another way');
  let dressed = 0;
  const build: Build = {
    path,
    ledger: Number(version),
    dress(ledger) {
      for (const file of files)
        writeFileSync(file, readFileSync(file, 'utf8').replace(OPENING, `$1${ledger}$3`));
      dressed += 1;
      changeManifest(path, () => ({ version: `0.1.0.${dressed}` }));
      build.ledger = ledger;
    },
  };
  return build;
}
