import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PICTURE = join(ROOT, 'docs/claimlight.png');

/**
 * Makes README's picture anew: the card that the demo opens in its last article, in the real extension.
 * @throws Error where the demo fails
 */
export function makeReadmePicture(): string {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'tests/demo/run.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CLAIMLIGHT_HEADLESS: '1' },
  });
  if (status !== 0) throw new Error('The demo failed: run `npm run demo` and see why.');
  copyFileSync(join(ROOT, 'artifacts/demo/card.png'), PICTURE);
  return PICTURE;
}
