import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../browser/find-browser.ts';
import { openStory, type StoryFacts, storyFacts } from '../../screenshots/open-story.ts';
import { serveStories } from '../../screenshots/serve-stories.ts';

/** What comes of an act on a surface, by the stories of which the pictures are taken. */
let stories: Awaited<ReturnType<typeof serveStories>>;
let browser: Browser;
let facts: Record<string, StoryFacts>;
let page: Page;

beforeAll(async () => {
  stories = await serveStories();
  browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
  page = await browser.newPage();
  facts = await storyFacts(page, stories.url);
  await page.close();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await stories.close();
});

beforeEach(async () => {
  page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce' });
});

afterEach(() => page.close());

async function open(name: string): Promise<void> {
  const story = facts[name];
  if (!story) throw new Error(`no story ${name}`);
  await page.setViewportSize({ width: story.width, height: story.height });
  await openStory(page, stories.url, name, story);
}

test.each(['popup-not-kept', 'panel-not-kept'])(
  'where nothing of a page is kept, notes are there to read and none can be written (%s)',
  async (name) => {
    await open(name);
    await page.getByText('No note can be written here').waitFor();
    expect(await page.locator('.note-view').count()).toBe(1);
    expect(await page.locator('textarea').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Write a note|Edit note/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Use this rating here' }).count()).toBe(0);
  },
);

test('a site is asked about by the name under which its articles are kept', async () => {
  await open('settings');
  const field = page.getByRole('textbox', { name: 'Forget a site' });
  await field.fill('https://news.sky.com/story/storm');
  await field.press('Enter');
  await page.getByRole('heading', { name: 'Forget sky.com?' }).waitFor();
});
