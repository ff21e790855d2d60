import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launch } from '../../browser/launch.ts';
import { answersOf, readPage } from '../../browser/reading.ts';
import { serve } from '../../browser/serve.ts';
import { OBSERVING, observingPage, RIVAL, rivalPage, SECRETS } from './pages.ts';

/** Time for frames, card and late repairs to settle, the same in both runs. */
const SETTLE_MS = 1_500;

interface Run {
  /** What the page observed, step by step, as JSON; our random names replaced. */
  observations: string;
  marks: string[];
}

interface Observed {
  highlights: { name: string; texts: string[] }[];
}

async function observe(page: Page): Promise<string> {
  await page.waitForTimeout(SETTLE_MS);
  const observed = await page.evaluate(
    (words) => (globalThis as unknown as { observe(words: string[]): Observed }).observe(words),
    SECRETS,
  );
  // The highlight's name is made by chance on every page, and chance is no news of the reader.
  return observed.highlights.reduce(
    (json, { name }, i) => json.replaceAll(name, `name-${i}`),
    JSON.stringify(observed, null, 1),
  );
}

/** Where the nth paragraph's first word stands. */
async function pointAt(page: Page, paragraph: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('article p').nth(paragraph).boundingBox();
  if (!box) throw new Error(`paragraph ${paragraph} is not shown`);
  return { x: box.x + 20, y: box.y + 12 };
}

/** Reads the observing page as a reader does: read, rest on a claim, open its card, close it, go on. */
async function run(withRival: boolean): Promise<Run> {
  const served = await serve({
    [OBSERVING.host]: { [OBSERVING.path]: observingPage() },
    [RIVAL.host]: { [RIVAL.path]: rivalPage() },
  });
  const session = await launch({ served });
  try {
    if (withRival) {
      const rival = await session.open(`http://${RIVAL.host}${RIVAL.path}`);
      await readPage(session, rival);
      await rival.close();
    }
    const page = await session.open(`http://${OBSERVING.host}${OBSERVING.path}`);
    const steps = [await observe(page)];
    await readPage(session, page);
    steps.push(await observe(page));
    const { x, y } = await pointAt(page, 0);
    await page.mouse.move(x, y);
    steps.push(await observe(page));
    await page.mouse.click(x, y);
    steps.push(await observe(page));
    await page.keyboard.press('Escape');
    steps.push(await observe(page));
    const marks = (await answersOf(page)).map(({ mark }) => mark);
    return { observations: steps.join('\n'), marks };
  } finally {
    await session.close();
    await served.close();
  }
}

test('B1, B2, B9: a page observes the same with an empty ledger and with one that conflicts with every claim', async () => {
  const empty = await run(false);
  const full = await run(true);
  expect(empty.marks.filter((mark) => mark === 'conflicting')).toEqual([]);
  expect(full.marks.length).toBeGreaterThanOrEqual(3);
  expect(new Set(full.marks)).toEqual(new Set(['conflicting']));
  // The page does see that something was drawn, and where a card opened: the same in both runs.
  expect(empty.observations).toMatch(/"texts": \[\s*"[^"]*48 million euros/);
  expect(full.observations).toBe(empty.observations);
}, 180_000);

/** What a leak would look like → what a careless extension would have done. */
const LEAKS: [string, () => void][] = [
  ['a highlight that is named after a status', () => CSS.highlights.set('conflicting', new Highlight())],
  ['a status in the page’s own tree', () => document.body.setAttribute('data-status', 'conflicting')],
  ['words of ours where a search finds them', () => document.body.append('Open in panel')],
  ['a frame that the page can count', () => document.body.append(document.createElement('iframe'))],
];

test('the observing page is not blind: it sees every planted leak', async () => {
  const served = await serve({ [OBSERVING.host]: { [OBSERVING.path]: observingPage() } });
  const session = await launch({ served });
  try {
    const page = await session.open(`http://${OBSERVING.host}${OBSERVING.path}`);
    for (const [what, leak] of LEAKS) {
      const before = await observe(page);
      await page.evaluate(leak);
      expect(await observe(page), what).not.toBe(before);
    }
  } finally {
    await session.close();
    await served.close();
  }
});
