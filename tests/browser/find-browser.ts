import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** A browser that loads unpacked extensions, and how it was come by (a sentence for people). */
export interface FoundBrowser {
  path: string;
  how: string;
}

/** Chrome's own brand no longer loads unpacked extensions from the command line, so it is not looked for. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/opt/chrome-for-testing/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
  join(process.env.LOCALAPPDATA ?? homedir(), 'Chromium/Application/chrome.exe'),
];

/** Where `npx @puppeteer/browsers install chrome` and its like leave a Chrome for Testing. */
const DOWNLOADED = [
  '.cache/puppeteer/chrome/*/chrome-linux64/chrome',
  '.cache/puppeteer/chrome/*/chrome-mac-*/*.app/Contents/MacOS/Google Chrome for Testing',
  '.cache/puppeteer/chrome/*/chrome-win64/chrome.exe',
];

/** Some systems ship a `chromium` that is only a note about how to install one. */
function answers(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? stdout.trim() : undefined;
}

function found(): FoundBrowser | undefined {
  const downloaded = DOWNLOADED.flatMap((pattern) => globSync(join(homedir(), pattern))).reverse();
  for (const path of [...INSTALLED, ...downloaded, chromium.executablePath()]) {
    const version = answers(path);
    if (version !== undefined) return { path, how: `found ${version} at ${path}` };
  }
  return undefined;
}

function playwrightDownload(): FoundBrowser | undefined {
  console.log('No Chromium found; fetching Playwright’s own …');
  const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 600_000 });
  const path = chromium.executablePath();
  const version = answers(path);
  return version === undefined ? undefined : { path, how: `downloaded ${version} through Playwright` };
}

function debianInstall(): FoundBrowser | undefined {
  const debian = existsSync('/etc/os-release') && /debian/i.test(readFileSync('/etc/os-release', 'utf8'));
  if (!debian || process.getuid?.() !== 0) return undefined;
  console.log('Installing Debian’s chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit', env });
  const version = answers('/usr/bin/chromium');
  return version === undefined
    ? undefined
    : { path: '/usr/bin/chromium', how: `installed ${version} with apt-get` };
}

function chosen(): FoundBrowser | undefined {
  const path = process.env.CLAIMLIGHT_BROWSER;
  if (path === undefined) return undefined;
  if (!existsSync(path)) throw new Error(`CLAIMLIGHT_BROWSER names ${path}, and there is no such file.`);
  return { path, how: `using ${path}, as CLAIMLIGHT_BROWSER says` };
}

/** Looked for once a process: asking a browser for its version starts it. */
let known: FoundBrowser | undefined;

/**
 * A Chromium for tests and demo: the one that `CLAIMLIGHT_BROWSER` names; else an installed Chromium or
 * Chrome for Testing; else Playwright's download; else, on Debian as root, the distribution's package.
 * @throws Error with what to do, when none of these gives a browser
 */
export function findBrowser(): FoundBrowser {
  known ??= chosen() ?? found() ?? playwrightDownload() ?? debianInstall();
  if (known) return known;
  throw new Error('No Chromium could be found or fetched: install one, or name it in CLAIMLIGHT_BROWSER.');
}
