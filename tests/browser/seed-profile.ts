import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const CACHE = join(import.meta.dirname, '../../artifacts/profile');

/** Copies that this process made and nobody keeps. */
const copies = new Set<string>();
process.once('exit', () => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** A profile like this one, whose browser must be closed; it lasts as long as the process. */
export function copyProfile(profile: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'claimlight-'));
  copies.add(copy);
  cpSync(profile, copy, { recursive: true });
  return copy;
}

/**
 * A fresh profile in which this build's first run is over: the browser has registered its worker and the first-run
 * page was seen and closed. Made once a build, then copied, since a first start takes longest of all.
 * @param firstRun starts the browser on a profile and closes it again once the first run is over
 */
export async function seededProfile(
  extension: string,
  firstRun: (profile: string) => Promise<void>,
): Promise<string> {
  const seed = join(CACHE, basename(extension));
  if (!existsSync(seed)) {
    mkdirSync(CACHE, { recursive: true });
    const work = mkdtempSync(join(CACHE, 'new-'));
    await firstRun(work);
    try {
      renameSync(work, seed);
    } catch {
      // Another run made it meanwhile.
      rmSync(work, { recursive: true, force: true });
    }
  }
  return copyProfile(seed);
}
