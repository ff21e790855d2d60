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

const BLOCKED = 'Another Claimlight window keeps an older library open.';

test.each<[string, (act: Page) => Promise<void>]>([
  ['forgetting the last hour', (on) => on.getByRole('button', { name: 'Forget the last hour' }).click()],
  [
    'deleting everything',
    async (on) => {
      await on.getByRole('button', { name: 'Delete everything…' }).click();
      await on.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    },
  ],
  [
    'forgetting what was not read for long',
    async (on) => {
      await on
        .locator('.setting', { has: on.locator('select.field') })
        .getByRole('button')
        .first()
        .click();
      await on.getByRole('dialog').getByRole('button').last().click();
    },
  ],
  ['pausing a site', (on) => on.getByRole('button', { name: 'Pause on harbourtimes.example' }).click()],
  [
    'forgetting a site',
    async (on) => {
      await on.getByRole('button', { name: 'Forget this site: harbourtimes.example' }).click();
      await on.getByRole('dialog').getByRole('button').last().click();
    },
  ],
  [
    'adding a site',
    async (on) => {
      await on.locator('.site-form input').first().fill('example.org');
      await on.locator('.site-form button').first().click();
    },
  ],
])('%s in the settings says what stopped it', async (_, act) => {
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  await open('settings-blocked');
  await page.reload();
  expect(await page.getByText(BLOCKED).count()).toBe(0);
  await act(page);
  await page.getByText(BLOCKED).waitFor();
  expect(thrown).toEqual([]);
});

test('the popup says what kept a site from being paused', async () => {
  await open('popup-site-refused');
  await page.getByRole('alert').getByText('The browser’s storage for extensions is full.').waitFor();
});

test.each([
  ['Cancel', 'settings', 'Delete everything…'],
  ['Delete everything', 'settings', 'Delete everything…'],
])('after "%s" in a question the focus is where it was (%s)', async (answer, story, asker) => {
  await open(story);
  const from = page.getByRole('button', { name: asker, exact: true });
  await from.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: answer, exact: true }).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await from.evaluate((button) => button === document.activeElement)).toBe(true);
});
