import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../../browser/reading.ts';
import type { RealPopup } from '../../browser/real-popup.ts';
import { type Newsroom, openNewsroom } from '../newsroom.ts';

/** A draft begun in the real popup, which a click beside it closes at once, survives whatever comes between. */
let newsroom: Newsroom;
let page: Page;

const TEXT = 'Ministry’s own count differs, see annex 3';
const CLAIM = '104';

beforeAll(async () => {
  newsroom = await openNewsroom();
  page = await newsroom.read('foro-penal-104');
}, 240_000);

afterAll(() => newsroom.close());

const FIELD = `document.querySelector('.note-text')`;
const ROW = `[...document.querySelectorAll('.claim-head')].find((row) => row.textContent.includes('${CLAIM}'))`;

async function openPopup(): Promise<RealPopup> {
  await newsroom.session.toolbarClick(page);
  const popup = await newsroom.session.realPopup();
  await eventually('the claims in the popup', () => popup.evaluate<boolean>(`Boolean(${ROW})`));
  return popup;
}

/** The text in the editor; the claim is opened where the popup doesn't stand open on it. */
async function textIn(popup: RealPopup): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await popup.evaluate(`${FIELD} || ${ROW}.click()`);
  await eventually('the note’s field', () => popup.evaluate<boolean>(`Boolean(${FIELD})`));
  return popup.evaluate<string>(`${FIELD}.value`);
}

const side = (popup: RealPopup) =>
  popup.evaluate<string>(`${ROW}.querySelector('.claim-side')?.textContent ?? ''`);

/** Between two openings: a click into the page, a dead worker, a closed tab. */
const BETWEEN: [string, () => Promise<void>][] = [
  ['a click into the page', async () => void (await page.mouse.click(5, 5))],
  ['a service worker that stopped', () => newsroom.session.stopWorkers()],
  [
    'a tab that was closed',
    async () => {
      await page.close();
      page = await newsroom.read('foro-penal-104');
    },
  ],
];

test.each(BETWEEN)('the text is there to the last character after %s', async (_, between) => {
  const popup = await openPopup();
  const before = await textIn(popup);
  await popup.evaluate(`${FIELD}.focus(), ${FIELD}.setSelectionRange(1e6, 1e6)`);
  await popup.type(TEXT);
  await popup.close();
  await between();
  const again = await openPopup();
  expect(await textIn(again)).toBe(before + TEXT);
  expect(await side(again)).toBe('draft');
  await again.close();
});

test('it is one note, a draft, on that claim alone, and nothing was published', async () => {
  const library = await newsroom.session.surface('library');
  await library
    .getByRole('navigation')
    .getByRole('link', { name: /^Notes/ })
    .press('Enter');
  const rows = library.getByRole('list', { name: 'Notes' }).getByRole('button');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(1);
  expect(await rows.first().textContent()).toContain('draft');
  await library.close();
});

test('the side panel goes on with the same text', async () => {
  const panel = await newsroom.session.surface('sidepanel', page);
  const row = panel.locator('.claim', { hasText: CLAIM }).filter({ hasText: 'draft' });
  await row.getByRole('button').first().press('Enter');
  const edit = row.getByRole('button', { name: 'Edit note' });
  const field = row.getByRole('textbox', { name: 'Note', exact: true });
  await edit.or(field).first().waitFor();
  if (!(await field.isVisible())) await edit.press('Enter');
  await expect.poll(() => field.inputValue()).toBe(TEXT.repeat(BETWEEN.length));
  await panel.close();
  expect(newsroom.session.problems).toEqual([]);
});
