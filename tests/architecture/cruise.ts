import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { importRules } from './layers.ts';

export const ROOT = join(import.meta.dirname, '../..');

export interface Cruise {
  /** Number of our own files that were really read. */
  files: number;
  /** `rule: from -> to`, sorted. */
  violations: string[];
}

/** Reads every import below `root` (the repository, or a planted copy inside it) and judges it by the rules. */
export async function cruiseTree(root: string): Promise<Cruise> {
  const folders = ['lib', 'components', 'entrypoints'].filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: importRules() },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      detectJSDocImports: false,
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  );
  const result = output as ICruiseResult;
  return {
    files: result.modules.filter(({ source }) => /^(lib|components|entrypoints)\//.test(source)).length,
    violations: result.summary.violations
      .map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
      .sort(),
  };
}
