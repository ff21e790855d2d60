import type { Locator, Page } from 'playwright-core';
import { render } from '../../lib/i18n/render.ts';
import type { Story } from './story.ts';

/** What a program outside the page knows of a story. */
export type StoryFacts = Omit<Story, 'show'>;

/** Every story's facts by name, as the page lists them. */
export async function storyFacts(page: Page, url: string): Promise<Record<string, StoryFacts>> {
  await page.goto(url);
  return page.evaluate(() => (window as unknown as { stories: Record<string, StoryFacts> }).stories);
}

/** A place to click; a button may be named by its message's key, whatever the language. */
function placeIn(page: Page, place: string, locale: string): Locator {
  const [, key] = place.match(/^said=(.+)$/) ?? [];
  if (!key) return page.locator(place);
  return page
    .locator('button, summary')
    .getByText(render(key, {}, locale), { exact: true })
    .last();
}

/**
 * Shows one story in the page and brings it into its state.
 * @param locale BCP 47 tag of the surfaces' language
 */
export async function openStory(
  page: Page,
  url: string,
  name: string,
  facts: StoryFacts,
  locale = 'en',
): Promise<void> {
  await page.goto(`${url}?story=${name}&locale=${locale}`);
  await page.waitForFunction(() => document.getElementById('root')?.firstChild);
  await page.waitForTimeout(facts.waitMs ?? 60);
  if (facts.fill) await page.fill(facts.fill.selector, facts.fill.text);
  if (facts.file)
    await page.setInputFiles(facts.file.selector, {
      name: facts.file.name,
      mimeType: 'text/plain',
      buffer: Buffer.from(''),
    });
  for (const place of [facts.click ?? []].flat()) await placeIn(page, place, locale).click();
  if (facts.type) await page.locator(facts.type.selector).pressSequentially(facts.type.text);
  if (facts.click || facts.type || facts.file) await page.waitForTimeout(250);
}
