import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../browser/find-browser.ts';
import { openStory, type StoryFacts, storyFacts } from '../../screenshots/open-story.ts';
import { serveStories } from '../../screenshots/serve-stories.ts';

/** Every surface in every state, by the same stories of which the pictures are taken. */
let stories: Awaited<ReturnType<typeof serveStories>>;
let browser: Browser;
let facts: Record<string, StoryFacts>;

beforeAll(async () => {
  stories = await serveStories();
  browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
  const page = await openPage();
  facts = await storyFacts(page, stories.url);
  await page.close();
});

afterAll(async () => {
  await browser.close();
  await stories.close();
});

async function openPage(): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  return context.newPage();
}

/** Pages of other people, over which the marks are drawn, are not ours to mend. */
const isOurs = (name: string) => !name.startsWith('layer-');

/** What axe finds in the page as it stands, by all its rules or by some. */
function violations(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const options = { resultTypes: ['violations' as const], ...(only ? { runOnly: only } : {}) };
    const { violations: found } = await inPage.run(options);
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
    );
  }, rules);
}

/** What is wider than a window of 320 pixels, which is also one of 640 at a zoom of 200 %. */
async function tooWide(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 480 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > 320 ? [`${width} pixels wide`] : [];
}

test('no surface in any state has a fault that axe knows, text too faint on dark paper, or a width over 320 pixels', async () => {
  expect(Object.keys(facts).length).toBeGreaterThan(40);
  const page = await openPage();
  // Put in before the story, as a page compiles it far faster than a driver sends it.
  await page.addInitScript({ content: axe.source });
  const found: Record<string, string[]> = {};
  for (const [name, story] of Object.entries(facts)) {
    if (!isOurs(name)) continue;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: story.width, height: story.height });
    // In the language whose words are longest.
    await openStory(page, stories.url, name, story, 'es');
    const faults = await violations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const faint = await violations(page, ['color-contrast']);
    faults.push(...faint.map((one) => `dark: ${one}`), ...(story.isFixed ? [] : await tooWide(page)));
    if (faults.length > 0) found[name] = faults;
  }
  expect(found).toEqual({});
}, 240_000);

test.each([
  ['popup-not-saved', '.saved-line.is-failed'],
  ['panel-hand-refused', '.hand-fault'],
])('%s: what went wrong (%s) is in sight at twice the zoom', async (name, place) => {
  const story = facts[name];
  if (!story) throw new Error(`there is no story ${name}`);
  const page = await openPage();
  await page.setViewportSize({ width: 320, height: story.height / 2 });
  await openStory(page, stories.url, name, story, 'es');
  const isSeen = await page.locator(place).evaluate((told) => {
    const { left, right, top, bottom } = told.getBoundingClientRect();
    const middle = (left + right) / 2;
    return [top + 1, bottom - 1].every((y) => told.contains(document.elementFromPoint(middle, y)));
  });
  expect(isSeen).toBe(true);
  await page.close();
});
