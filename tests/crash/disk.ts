import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, small enough to be filled. */
export interface Disk {
  path: string;
  fill(): void;
  free(): void;
  release(): void;
}

/** Room for a browser's profile and little else. */
const SIZE = '64m';

function run(command: string, ...parts: string[]): boolean {
  return spawnSync(command, parts, { stdio: 'ignore' }).status === 0;
}

/** Null where this user may mount nothing. */
export function limitedDisk(): Disk | null {
  const path = mkdtempSync(join(tmpdir(), 'claimlight-crash-disk-'));
  if (process.platform !== 'linux' || !run('mount', '-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', path)) {
    rmdirSync(path);
    return null;
  }
  const filler = join(path, 'filler');
  return {
    path,
    fill() {
      const file = openSync(filler, 'a');
      // In ever smaller pieces, so that nothing is left over.
      for (const bytes of [1 << 20, 4096, 1])
        try {
          for (;;) writeSync(file, Buffer.alloc(bytes));
        } catch {
          // Full for pieces of this size.
        }
      closeSync(file);
    },
    free: () => rmSync(filler, { force: true }),
    release() {
      run('umount', '-l', path);
      rmdirSync(path);
    },
  };
}
