import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './cruise.ts';

/**
 * Writes a small tree with one violation in it, inside the repository so that its libraries resolve, hands its
 * root to `judge` and removes it again: a check that can't fail is none.
 */
export async function withPlanted<T>(
  name: string,
  files: Record<string, string>,
  judge: (root: string) => Promise<T> | T,
): Promise<T> {
  const root = join(ROOT, 'artifacts/planted', name);
  rmSync(root, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  try {
    return await judge(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
