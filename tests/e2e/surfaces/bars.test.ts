import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../browser/find-browser.ts';
import { openStory, type StoryFacts, storyFacts } from '../../screenshots/open-story.ts';
import { serveStories } from '../../screenshots/serve-stories.ts';

/** Each surface in its fullest states: who has no mouse, little room, forced colours, or no wish for motion. */
let stories: Awaited<ReturnType<typeof serveStories>>;
let browser: Browser;
let page: Page;
let facts: Record<string, StoryFacts>;

beforeAll(async () => {
  stories = await serveStories();
  browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
  const context = await browser.newContext({ locale: 'en-GB' });
  page = await context.newPage();
  facts = await storyFacts(page, stories.url);
});

afterAll(async () => {
  await browser.close();
  await stories.close();
});

const FULLEST = [
  'card-large',
  'popup-list',
  'popup-open',
  'panel-open',
  'panel-set-aside',
  'library-report',
  'library-claims',
  'library-watched',
  'settings',
  'welcome-tabs-read',
];
const LONGEST_MS = 160;

/** What can't be reached in a window of 320 pixels: too wide a page, controls beyond its edge or cut off. */
function narrowFaults(): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth;
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, textarea, select, summary',
    );
    const cut = [...controls].filter((control) => {
      const { left, right, width } = control.getBoundingClientRect();
      if (width === 0 || control.closest('.story-scroll')) return false;
      return (
        left < 0 ||
        right > innerWidth + 1 ||
        (control.matches('button:not([role=switch])') && control.scrollWidth > control.clientWidth + 1)
      );
    });
    return [
      ...(wide > innerWidth ? [`${wide} wide`] : []),
      ...cut.map((control) => `cut: ${control.ariaLabel ?? control.textContent}`),
    ];
  });
}

/** What a mouse can press but Tab doesn't reach, and what has the focus without showing it. */
async function tabFaults(): Promise<string[]> {
  const controls = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], textarea, select, summary, input:not([type=radio])',
      ),
    ].filter((each) => each.checkVisibility() && !each.matches(':disabled') && !each.hidden);
    const modal = document.querySelector('dialog[open]');
    const reachable = modal ? all.filter((each) => modal.contains(each)) : all;
    for (const [index, each] of reachable.entries()) each.setAttribute('data-control', String(index));
    (document.activeElement as HTMLElement | null)?.blur();
    return reachable.map((each) => `${each.tagName} ${each.ariaLabel ?? each.textContent}`);
  });
  const reached = new Set<number>();
  const unseen: string[] = [];
  const radios = await page.locator('[role=radiogroup]').count();
  for (let press = 0; press < controls.length + radios + 12 && reached.size < controls.length; press += 1) {
    await page.keyboard.press('Tab');
    const { index, isSeen } = await page.evaluate(() => {
      const at = document.activeElement;
      const ringed = [at, at?.closest('.claim'), at?.nextElementSibling].filter(
        (each) => each instanceof Element,
      );
      const shown = ringed.some((each) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      return { index: at?.getAttribute('data-control') ?? null, isSeen: shown || at === document.body };
    });
    if (index !== null) reached.add(Number(index));
    if (!isSeen) unseen.push(`no ring: ${controls[Number(index)]}`);
  }
  return [
    ...controls.filter((_, index) => !reached.has(index)).map((name) => `not reached: ${name}`),
    ...unseen,
  ];
}

/** The longest transition or animation of any element, in milliseconds. */
function longestMotion(): Promise<number> {
  return page.evaluate(() => {
    const times = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      return [transitionDuration, animationName === 'none' ? '0s' : animationDuration];
    });
    const ms = times.flatMap((list) => list.split(', ').map((one) => Number.parseFloat(one) * 1000));
    return Math.max(0, ...ms);
  });
}

/** Marks whose colour isn't the system's, and chosen words that only a colour tells. */
function forcedFaults(): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    const system = ['CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'Highlight'].map((colour) => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const marks = [...document.querySelectorAll<SVGElement>('svg.mark, svg.layer-mark')].filter(
      (mark) => !system.includes(getComputedStyle(mark).color),
    );
    const chosen = [...document.querySelectorAll('[aria-pressed=true], .choice :checked + span')].filter(
      (each) => {
        const own = getComputedStyle(each);
        const after = getComputedStyle(each, '::after');
        const isHeavy = Number(own.fontWeight) >= 600;
        const isLined =
          after.content !== 'none' &&
          after.backgroundColor !== getComputedStyle(document.body).backgroundColor;
        const isEdged = Number.parseFloat(own.borderInlineStartWidth) > 0 || own.outlineStyle !== 'none';
        return !isHeavy && !isLined && !isEdged;
      },
    );
    return [
      ...marks.map((mark) => `mark in ${getComputedStyle(mark).color}: ${mark.getAttribute('class')}`),
      ...chosen.map((each) => `chosen by colour alone: ${each.textContent}`),
    ];
  });
}

async function motionFaults(): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await longestMotion();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const calm = await longestMotion();
  return [
    ...(still > 0 ? [`${still} ms of motion for those who want none`] : []),
    ...(calm > LONGEST_MS ? [`${calm} ms of motion`] : []),
  ];
}

/** Everything that is wrong with one story; each check leaves page and window as it found them. */
async function faultsOf(story: StoryFacts): Promise<string[]> {
  const found = await motionFaults();
  await page.emulateMedia({ forcedColors: 'active' });
  found.push(...(await forcedFaults()));
  await page.emulateMedia({ forcedColors: 'none' });
  if (!story.isFixed) {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.waitForTimeout(50);
    found.push(...(await narrowFaults()));
    await page.setViewportSize({ width: story.width, height: story.height });
  }
  return [...found, ...(await tabFaults())];
}

test('every surface can be used by Tab, at 320 pixels, in forced colours, and without motion', async () => {
  const found: Record<string, string[]> = {};
  for (const name of FULLEST) {
    const story = facts[name];
    if (!story) throw new Error(`there is no story ${name}`);
    await page.setViewportSize({ width: story.width, height: story.height });
    // In the language whose words are longest.
    await openStory(page, stories.url, name, story, 'es');
    const faults = await faultsOf(story);
    if (faults.length > 0) found[name] = faults;
  }
  expect(found).toEqual({});
}, 240_000);

test('marks over a page take the system’s colours where it forces them', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const name of ['layer-margin', 'layer-dark-page', 'layer-table']) {
    const story = facts[name];
    if (!story) throw new Error(`there is no story ${name}`);
    await openStory(page, stories.url, name, story);
    expect(await page.locator('.layer-mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.layer-underline').count()).toBeGreaterThan(0);
    expect(await forcedFaults()).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'none' });
});
