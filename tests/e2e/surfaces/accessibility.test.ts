import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
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
  const page = await openPage('light');
  facts = await storyFacts(page, stories.url);
  await page.close();
});

afterAll(async () => {
  await browser.close();
  await stories.close();
});

async function openPage(colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', colorScheme });
  return context.newPage();
}

/** Pages of other people, over which the marks are drawn, are not ours to mend. */
const isOurs = (name: string) => !name.startsWith('layer-');

/** Legacy mode leaves out a second page that would put frames' results together: stories have none. */
async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

async function faultsOf(scheme: 'light' | 'dark', rules: (builder: AxeBuilder) => AxeBuilder) {
  const page = await openPage(scheme);
  const found: Record<string, string[]> = {};
  for (const [name, story] of Object.entries(facts)) {
    if (!isOurs(name)) continue;
    await page.setViewportSize({ width: story.width, height: story.height });
    await openStory(page, stories.url, name, story);
    const faults = await violations(rules(new AxeBuilder({ page }).setLegacyMode()));
    if (faults.length > 0) found[name] = faults;
  }
  return found;
}

describe.concurrent('every surface in every state', () => {
  test('no surface has a fault that axe knows', async ({ expect }) => {
    expect(Object.keys(facts).length).toBeGreaterThan(40);
    expect(await faultsOf('light', (builder) => builder)).toEqual({});
  }, 240_000);

  test('no text is too faint on dark paper either', async ({ expect }) => {
    expect(await faultsOf('dark', (builder) => builder.withRules(['color-contrast']))).toEqual({});
  }, 240_000);

  test('nothing is wider than a window of 320 pixels, which is also 640 at a zoom of 200 %', async ({
    expect,
  }) => {
    const page = await openPage('light');
    const wide: string[] = [];
    for (const [name, story] of Object.entries(facts)) {
      if (story.isFixed || !isOurs(name)) continue;
      await page.setViewportSize({ width: 320, height: 480 });
      // In the language whose words are longest.
      await openStory(page, stories.url, name, story, 'es');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${name}: ${width}`);
    }
    expect(wide).toEqual([]);
  }, 240_000);
});
