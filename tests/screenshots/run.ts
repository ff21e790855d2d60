import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import { openStory, storyFacts } from './open-story.ts';
import { serveStories } from './serve-stories.ts';

/**
 * Takes a picture of every surface in every state into `artifacts/screenshots`.
 * Usage: node tests/screenshots/run.ts [part of a story's name] [part of a look's name]
 */
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  narrow: { colorScheme: 'light', width: 320 },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

type Look = { colorScheme: 'light' | 'dark'; width?: number; forcedColors?: 'active' };

const OUT = join(import.meta.dirname, '../../artifacts/screenshots');
const [wantedStory = '', wantedLook = ''] = process.argv.slice(2);

async function takeLook(browser: Browser, url: string, lookName: string, look: Look): Promise<number> {
  const context = await browser.newContext({
    deviceScaleFactor: 2,
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...look,
  });
  const page = await context.newPage();
  const stories = await storyFacts(page, url);
  const names = Object.keys(stories).filter((name) => name.includes(wantedStory));
  for (const name of names) {
    const facts = stories[name];
    if (!facts) continue;
    await page.setViewportSize({
      width: facts.isFixed ? facts.width : (look.width ?? facts.width),
      height: facts.height,
    });
    await openStory(page, url, name, facts);
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
