import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** A folder of units and the file that lists them; the list's order means something. Helpers may stand beside them. */
export interface Registry {
  folder: string;
  list: string;
}

export const REGISTRIES: Registry[] = [
  { folder: 'lib/claims/quantity/parsers', list: 'lib/claims/quantity/pipeline.ts' },
  { folder: 'lib/claims/quantity/refiners', list: 'lib/claims/quantity/pipeline.ts' },
  { folder: 'lib/claims/quantity/filters', list: 'lib/claims/quantity/pipeline.ts' },
  { folder: 'lib/crosscheck/relations', list: 'lib/crosscheck/relations/index.ts' },
  { folder: 'lib/article/metadata', list: 'lib/article/metadata/index.ts' },
  { folder: 'lib/exchange/formats', list: 'lib/exchange/formats/index.ts' },
  { folder: 'lib/ledger/idb/migrations', list: 'lib/ledger/idb/migrations/index.ts' },
];

/** The files of the project that a file imports, relative to `root`. */
function importsOf(root: string, path: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => relative(root, resolve(root, dirname(path), fileName)));
}

/** Units that neither the list, a listed sibling nor anybody outside the folder imports: written, and never run. */
export function unlisted(root: string, { folder, list }: Registry): string[] {
  if (!existsSync(join(root, list))) return [`${list} is missing`];
  const units = globSync(`${folder}/**/*.ts`, { cwd: root }).filter((path) => path !== list);
  if (units.length === 0) return [`${folder} is empty`];
  const outside = globSync('lib/**/*.ts', { cwd: root }).filter((path) => !units.includes(path));
  const reached = new Set(outside.flatMap((path) => importsOf(root, path)));
  for (const path of reached) {
    if (units.includes(path)) for (const next of importsOf(root, path)) reached.add(next);
  }
  return units.filter((path) => !reached.has(path));
}
