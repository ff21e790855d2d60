import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import { openStory, storyFacts } from './open-story.ts';
import { makeReadmePicture } from './readme-picture.ts';
import { serveStories } from './serve-stories.ts';

/**
 * Takes a picture of every surface in every state into `artifacts/screenshots`, and README's, where all are taken.
 * Usage: node tests/screenshots/run.ts [part of a story's name] [part of a look's name]
 */
interface Look {
  colorScheme: 'light' | 'dark';
  width?: number;
  forcedColors?: 'active';
  /** BCP 47 tag of the surfaces' language; English unless given. */
  language?: string;
  /** The browser's zoom: what is left of the window's size in CSS pixels. */
  zoom?: number;
}

const LOOKS: Record<string, Look> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  narrow: { colorScheme: 'light', width: 320 },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
  spanish: { colorScheme: 'light', language: 'es' },
  'spanish-narrow': { colorScheme: 'light', language: 'es', width: 320 },
  zoomed: { colorScheme: 'light', zoom: 2 },
};

/** Windows aren't made narrower, however far they are zoomed. */
const NARROWEST = 320;

const OUT = join(import.meta.dirname, '../../artifacts/screenshots');
const [wantedStory = '', wantedLook = ''] = process.argv.slice(2);

async function takeLook(browser: Browser, url: string, lookName: string, look: Look): Promise<number> {
  const { width, language = 'en', zoom = 1, ...media } = look;
  const context = await browser.newContext({
    deviceScaleFactor: 2,
    locale: language === 'en' ? 'en-GB' : language,
    timezoneId: 'UTC',
    ...media,
  });
  const page = await context.newPage();
  const stories = await storyFacts(page, url);
  const names = Object.keys(stories).filter((name) => name.includes(wantedStory));
  for (const name of names) {
    const facts = stories[name];
    if (!facts) continue;
    const room = { width: width ?? Math.max(NARROWEST, facts.width / zoom), height: facts.height / zoom };
    await page.setViewportSize(facts.isFixed ? { width: facts.width, height: facts.height } : room);
    await openStory(page, url, name, facts, language);
    await page.screenshot({ path: join(OUT, `${name}.${lookName}.png`), fullPage: facts.whole ?? false });
  }
  await context.close();
  return names.length;
}

mkdirSync(OUT, { recursive: true });
const { path } = await findBrowser();
const stories = await serveStories();
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
let taken = 0;
for (const [name, look] of Object.entries(LOOKS))
  if (name.includes(wantedLook)) taken += await takeLook(browser, stories.url, name, look);
await browser.close();
await stories.close();
console.log(`${taken} pictures in ${OUT}`);
if (wantedStory === '' && wantedLook === '') console.log(`README's picture: ${makeReadmePicture()}`);
