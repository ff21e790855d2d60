import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import { serveStories } from './serve-stories.ts';
import type { Story } from './story.ts';

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

type StoryFacts = Omit<Story, 'show'>;
type Look = { colorScheme: 'light' | 'dark'; width?: number; forcedColors?: 'active' };

const OUT = join(import.meta.dirname, '../../artifacts/screenshots');
const [wantedStory = '', wantedLook = ''] = process.argv.slice(2);

async function openStory(page: Page, url: string, name: string, facts: StoryFacts): Promise<void> {
  await page.goto(`${url}?story=${name}`);
  await page.waitForFunction(() => document.getElementById('root')?.firstChild);
  await page.waitForTimeout(facts.waitMs ?? 60);
  if (facts.click) await page.click(facts.click);
  if (facts.type) await page.locator(facts.type.selector).pressSequentially(facts.type.text);
  if (facts.click || facts.type) await page.waitForTimeout(250);
}

async function takeLook(browser: Browser, url: string, lookName: string, look: Look): Promise<number> {
  const context = await browser.newContext({
    deviceScaleFactor: 2,
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...look,
  });
  const page = await context.newPage();
  await page.goto(url);
  const stories = await page.evaluate(
    () => (window as unknown as { stories: Record<string, StoryFacts> }).stories,
  );
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
