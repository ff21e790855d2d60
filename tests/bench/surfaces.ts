import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launch, type Session } from '../browser/launch.ts';
import { readPage } from '../browser/reading.ts';
import { serve } from '../browser/serve.ts';
import type { Surface } from '../browser/surfaces.ts';
import { addressOf, demoPages, demoSites } from '../demo/newsroom.ts';

/**
 * `npm run bench:surfaces [-- REPORTS]`: popup, panel and library in a real Chromium on a ledger of 20,000 reports
 * with as many notes unless told otherwise, against a ledger with one article and one note. Prints medians and ratios; times are of this machine, ratios are what counts.
 */
const reports = Number(process.argv[2] ?? 20_000);
if (!Number.isInteger(reports) || reports < 100) throw new Error('REPORTS is a whole number, 100 or more.');

const CLAIMS_EACH = 6;
const OPENED = 7;
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

/** What a person waits for in each surface. */
const OPENINGS: { name: string; surface: Surface; hash?: string; shown: string }[] = [
  { name: 'popup, to its claims', surface: 'popup', shown: '.popup .claim-head' },
  { name: 'panel, to its claims', surface: 'sidepanel', shown: '.panel .claim-head' },
  { name: 'library, to its reports', surface: 'library', shown: '.report-row:not(.is-head)' },
  { name: 'library, to its notes', surface: 'library', hash: '#notes', shown: '.note-row' },
  { name: 'settings, to their counts', surface: 'library', hash: '#settings', shown: '.storage dd' },
];

/** From each surface's start to what it shows, several times. */
async function openingTimes(session: Session, article: Page): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {};
  for (const { name, surface, hash = '', shown } of OPENINGS) {
    times[name] = [];
    for (let run = 0; run < OPENED; run++) {
      const page = await session.surface(surface, surface === 'library' ? undefined : article);
      if (hash) {
        await page.goto(`${page.url().replace(/#.*/, '')}${hash}`);
        await page.reload();
      }
      await page.locator(shown).first().waitFor({ timeout: 120_000 });
      times[name].push(await page.evaluate(() => performance.now()));
      await page.close();
    }
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

async function scrollTimes(session: Session): Promise<number[]> {
  const library = await session.surface('library');
  await library.locator('.report-row:not(.is-head)').first().waitFor();
  const frames = await library.evaluate(scrollFrames);
  await library.close();
  return frames;
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
const note = await session.surface('popup', article);
await note.locator('.claim-head').first().click();
await note
  .getByRole('textbox', { name: 'Note', exact: true })
  .fill('One note, so that the list of them has a row.');
await note.getByRole('button', { name: 'Publish note' }).click();
await note.getByText(/^Published/).waitFor();
await note.close();
const empty = await openingTimes(session, article);

const filler = await session.surface('library');
const source = await bundle();
const begun = Date.now();
await filler.evaluate(source);
for (let from = 0; from < reports; from += PORTION)
  await filler.evaluate(`fill(${from}, ${Math.min(reports, from + PORTION)}, ${CLAIMS_EACH})`);
await filler.evaluate('fillLists()');
console.log(
  `${reports} reports, ${reports * CLAIMS_EACH} claims, a note on each, a claim by hand on each tenth, filled in ${Math.round((Date.now() - begun) / 1000)} s`,
);

const full = await openingTimes(session, article);
console.log(
  `\n${'opening'.padEnd(29)}${['empty ms', 'full ms', 'ratio'].map((head) => head.padStart(11)).join('')}`,
);
for (const { name } of OPENINGS) {
  const [before, after] = [quantile(empty[name] ?? [], 0.5), quantile(full[name] ?? [], 0.5)];
  const cells = [before.toFixed(0), after.toFixed(0), (after / before).toFixed(2)];
  console.log(name.padEnd(29) + cells.map((cell) => cell.padStart(11)).join(''));
}
const frames = await scrollTimes(session);
const long = frames.filter((ms) => ms > LONG_FRAME_MS).length;
console.log(
  `\nscrolling the reports: ${long} of ${frames.length} frames over ${LONG_FRAME_MS} ms, slowest ${Math.max(...frames).toFixed(0)} ms`,
);
const found = (await filler.evaluate(`search(${reports}, ${RUNS})`)) as Record<
  'reports' | 'claims',
  Search[]
>;
print('reports', found.reports);
print('claims', found.claims);
const all = [...found.reports, ...found.claims].flatMap(({ ms }) => ms);
console.log(
  `\nsearch: median ${quantile(all, 0.5).toFixed(0)} ms, 95 % within ${quantile(all, 0.95).toFixed(0)} ms`,
);
await session.close();
await served.close();
