import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from '../browser/build-extension.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { launch, type Session } from '../browser/launch.ts';
import { answersOf, readPage } from '../browser/reading.ts';
import { type Served, serve } from '../browser/serve.ts';
import { addressOf, type DemoPage, demoPages, demoSites, htmlOf } from './newsroom.ts';
import { takePictures } from './pictures.ts';
import { tableOf } from './table.ts';

/**
 * `npm run demo`: builds the extension, serves the invented newsroom from loopback, reads its articles through the
 * extension as a reader would, and shows what it found in the last one. With a display the browser stays open.
 */
const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'artifacts/demo');

/** macOS and Windows always have a display; elsewhere the environment says. */
function hasDisplay(): boolean {
  if (process.env.CLAIMLIGHT_HEADLESS) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Reads one prior article and leaves it; an address with several revisions answers with the one that is due. */
async function readPrior(session: Session, served: Served, demo: DemoPage): Promise<void> {
  served.set(demo.host, demo.path, htmlOf(demo));
  const page = await session.open(addressOf(demo));
  const state = await readPage(session, page);
  const words = state.status === 'read' ? `${state.drawn.length} claims` : state.status;
  console.log(`${String(demo.order).padStart(3)}  ${addressOf(demo)}  (${words})\n     ${demo.shows}`);
  await page.close();
}

async function readCurrent(session: Session, demo: DemoPage): Promise<Page> {
  console.log(`\nOpening ${addressOf(demo)}`);
  const page = await session.open(addressOf(demo));
  await readPage(session, page);
  return page;
}

async function waitForPerson(session: Session): Promise<void> {
  console.log('\nThe browser stays open to play with; close it to end.');
  await new Promise<void>((resolve) => session.context.on('close', () => resolve()));
}

async function demonstrate(session: Session, served: Served): Promise<void> {
  console.log('\nReading prior articles:');
  const pages = demoPages();
  for (const demo of pages.filter(({ current }) => !current)) await readPrior(session, served, demo);
  const current = pages.find(({ current }) => current);
  if (!current) throw new Error('the newsroom names no current article');
  const page = await readCurrent(session, current);
  const answers = await answersOf(page);
  console.log(`\n${tableOf(answers)}`);
  writeFileSync(join(OUT, 'annotations.json'), `${JSON.stringify(answers, null, 2)}\n`);
  console.log('\nPictures:');
  for (const path of await takePictures(session, page, answers, OUT)) console.log(`  ${path}`);
}

const display = hasDisplay();
mkdirSync(OUT, { recursive: true });
console.log(`Browser: ${findBrowser().how}`);
const extension = buildExtension({ testHosts: true });
console.log(`Extension: ${extension}`);
const served = await serve(demoSites());
const session = await launch({ served, extension, headless: !display });
try {
  await demonstrate(session, served);
  if (display) await waitForPerson(session);
} finally {
  await session.close();
  await served.close();
}
