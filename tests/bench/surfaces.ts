import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launch, type Session } from '../browser/launch.ts';
import { readPage } from '../browser/reading.ts';
import { serve } from '../browser/serve.ts';
import { addressOf, demoPages, demoSites } from '../demo/newsroom.ts';

/**
 * `npm run bench:surfaces [-- REPORTS]`: popup and library in a real Chromium on a ledger of 20,000 reports unless
 * told otherwise, against an empty one. Prints medians and ratios; times are of this machine, ratios are what counts.
 */
const reports = Number(process.argv[2] ?? 20_000);
if (!Number.isInteger(reports) || reports < 100) throw new Error('REPORTS is a whole number, 100 or more.');

const CLAIMS_EACH = 6;
const POPUPS = 9;
const RUNS = 5;
const PORTION = 1_000;
/** A frame that takes longer is felt while scrolling. */
const LONG_FRAME_MS = 50;

interface Search {
  what: string;
  query: string;
  rows: number;
  ms: number[];
}

async function bundle(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'claimlight-surfaces-'));
  const entry = new URL('surfaces/page.ts', import.meta.url).pathname;
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { outDir, lib: { entry, formats: ['iife'], name: 'surfaces', fileName: () => 'page.js' } },
  });
  const source = await readFile(join(outDir, 'page.js'), 'utf8');
  rmSync(outDir, { recursive: true });
  return source;
}

function quantile(numbers: number[], share: number): number {
  const ordered = numbers.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN;
}

/** From the popup's start to its list of claims, several times. */
async function popupTimes(session: Session, article: Page): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < POPUPS; run++) {
    const popup = await session.surface('popup', article);
    await popup.getByRole('list', { name: 'Claims' }).getByRole('button').first().waitFor();
    times.push(await popup.evaluate(() => performance.now()));
    await popup.close();
  }
  return times;
}

/** Scrolls a list from top to as far as it goes in 120 frames; gives each frame's time. */
function scrollFrames(): Promise<number[]> {
  const scroller = document.querySelector('[data-scrolls]');
  const frames: number[] = [];
  let before = performance.now();
  return new Promise((resolve) => {
    const step = () => {
      const now = performance.now();
      frames.push(now - before);
      before = now;
      if (!scroller || frames.length > 120) return resolve(frames.slice(1));
      scroller.scrollTop += 400;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

async function libraryTimes(session: Session): Promise<{ firstMs: number; frames: number[] }> {
  const library = await session.surface('library');
  await library.locator('.report-row:not(.is-head)').first().waitFor();
  const firstMs = await library.evaluate(() => performance.now());
  const frames = await library.evaluate(scrollFrames);
  await library.close();
  return { firstMs, frames };
}

function print(list: string, searches: Search[]): void {
  console.log(
    `\nsearch in ${list}`.padEnd(30) +
      ['rows', 'first ms', 'median ms'].map((head) => head.padStart(11)).join(''),
  );
  for (const { what, rows, ms } of searches) {
    const cells = [String(rows), (ms[0] ?? 0).toFixed(1), quantile(ms, 0.5).toFixed(1)];
    console.log(what.padEnd(29) + cells.map((cell) => cell.padStart(11)).join(''));
  }
}

const served = await serve(demoSites());
const session = await launch({ served });
const demo = demoPages().find(({ file }) => file.includes('foro-penal-104'));
if (!demo) throw new Error('The newsroom lacks the page to open the popup on.');
const article = await session.open(addressOf(demo));
await readPage(session, article);
const empty = await popupTimes(session, article);

const filler = await session.surface('library');
const source = await bundle();
const begun = Date.now();
await filler.evaluate(source);
for (let from = 0; from < reports; from += PORTION)
  await filler.evaluate(`fill(${from}, ${Math.min(reports, from + PORTION)}, ${CLAIMS_EACH})`);
console.log(
  `${reports} reports, ${reports * CLAIMS_EACH} claims, filled in ${Math.round((Date.now() - begun) / 1000)} s`,
);

const full = await popupTimes(session, article);
console.log(
  `popup, to its claims: empty ${quantile(empty, 0.5).toFixed(0)} ms, full ${quantile(full, 0.5).toFixed(0)} ms, ratio ${(quantile(full, 0.5) / quantile(empty, 0.5)).toFixed(2)}`,
);
const { firstMs, frames } = await libraryTimes(session);
const long = frames.filter((ms) => ms > LONG_FRAME_MS).length;
console.log(
  `library: first rows after ${firstMs.toFixed(0)} ms; scrolling, ${long} of ${frames.length} frames over ${LONG_FRAME_MS} ms, slowest ${Math.max(...frames).toFixed(0)} ms`,
);
const found = (await filler.evaluate(`search(${reports}, ${RUNS})`)) as Record<
  'reports' | 'claims',
  Search[]
>;
print('reports', found.reports);
print('claims', found.claims);
const all = [...found.reports, ...found.claims].flatMap(({ ms }) => ms);
console.log(
  `\nsurfaces: popup ${(quantile(full, 0.5) / quantile(empty, 0.5)).toFixed(2)} x empty; search median ${quantile(all, 0.5).toFixed(0)} ms, 95 % within ${quantile(all, 0.95).toFixed(0)} ms`,
);
await session.close();
await served.close();
