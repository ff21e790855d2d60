import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersOf, eventually, readPage } from '../../browser/reading.ts';
import { browserSession } from '../../browser/toolbar.ts';
import { addressOf, htmlOf } from '../../demo/newsroom.ts';
import { claimWith, demoPage, type Newsroom, openNewsroom } from '../newsroom.ts';
import { highlighted } from '../reading/story.ts';

/** A person who marks words and puts figures right, with keys alone once the words are selected. */
let newsroom: Newsroom;
let page: Page;

/** The page is told in the turn of a key; a busy machine draws it late. */
const PATIENT = { timeout: 10_000 };

const READ = '626 detainees';
const MARKED = 'over the same period';
const UNSAVED = 'his favourite player';

beforeAll(async () => {
  newsroom = await openNewsroom();
  page = await newsroom.read('venezuela-more-than-100');
}, 240_000);

afterAll(() => newsroom.close());

const panelOf = (of: Page) => newsroom.session.surface('sidepanel', of);

/** Selects the first place of these words in the page, as a drag of the pointer does. */
async function select(of: Page, words: string): Promise<void> {
  await of.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
    throw new Error(`the page has no "${wanted}"`);
  }, words);
}

/** Boxes in a document, as whole pixels from its upper left corner. */
type Place = [left: number, top: number, width: number];

/** Where the lines of these words stand in the page. */
async function linesOf(words: string): Promise<Place[]> {
  await select(page, words);
  return page.evaluate(() =>
    [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].map(
      ({ left, top, width }): Place => [
        Math.round(left + scrollX),
        Math.round(top + scrollY),
        Math.round(width),
      ],
    ),
  );
}

/** Where the layer draws a ground. */
async function grounds(): Promise<Place[]> {
  const layer = page.frames().find((frame) => /^chrome-extension:.*\/layer\.html/.test(frame.url()));
  const drawn = await layer?.evaluate(() =>
    [...document.querySelectorAll('.layer-ground')].map((each): Place => {
      const { left, top, width } = each.getBoundingClientRect();
      return [Math.round(left), Math.round(top), Math.round(width)];
    }),
  );
  return drawn ?? [];
}

async function figureOf(words: string): Promise<number | undefined> {
  return claimWith(await answersOf(page), words).claim.quantities[0]?.value.low;
}

test('a figure is put right by keys: finding, card and panel go by it, and say what the text was read as', async () => {
  expect(claimWith(await answersOf(page), READ).mark).toBe('conflicting');
  const panel = await panelOf(page);
  const row = panel.locator('.claim', { hasText: READ });
  await row.getByRole('button').first().press('Enter');
  await row.getByRole('button', { name: 'Correct', exact: true }).press('Enter');
  const form = row.getByRole('form', { name: 'Correct' });
  await form.waitFor();
  const field = form.getByRole('textbox', { name: 'Figure' });
  expect(await field.inputValue()).toBe('626');
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  await panel.keyboard.press('Control+a');
  await panel.keyboard.type('many');
  await form.getByRole('button', { name: 'Save' }).press('Enter');
  await form
    .getByRole('alert')
    .getByText(/^Write a number/)
    .waitFor();
  // Where the message is, the focus is, too.
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  await panel.keyboard.press('Control+a');
  await panel.keyboard.type('313');
  await panel.keyboard.press('Enter');
  await panel.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  expect(await panel.evaluate(() => document.activeElement?.className)).toBe('claim-head');
  await row.getByText('Counts as 313 detainees').waitFor();
  await row.getByText(/^Read off the text: 626/).waitFor();
  await expect.poll(() => figureOf(READ), PATIENT).toBe(313);
  expect(claimWith(await answersOf(page), READ).mark).not.toBe('conflicting');
  await panel.close();
});

test('it is there when the page is read again, can be removed, and the removal taken back', async () => {
  await page.reload();
  await readPage(newsroom.session, page);
  expect(await figureOf(READ)).toBe(313);
  const panel = await panelOf(page);
  const row = panel.locator('.claim', { hasText: READ });
  await row.getByText('corrected').waitFor();
  await row.getByRole('button').first().press('Enter');
  await row.getByRole('button', { name: 'Remove the correction' }).press('Enter');
  await expect.poll(() => figureOf(READ), PATIENT).toBe(626);
  // The focus went to the way back, which says what was done; nothing else says it again.
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  expect(await panel.getByText('Removed', { exact: true }).count()).toBe(1);
  await panel.keyboard.press('Enter');
  await expect.poll(() => figureOf(READ), PATIENT).toBe(313);
  await panel.close();
});

test('selected words become a claim with a ground, and open as one when they are selected again', async () => {
  const before = await highlighted(page);
  await select(page, MARKED);
  const panel = await panelOf(page);
  await panel.getByRole('heading', { name: 'Text' }).waitFor();
  await panel.keyboard.press('a');
  const form = panel.getByRole('form', { name: 'Claim by hand' });
  await form.waitFor();
  await panel.keyboard.type('7');
  await form.getByRole('textbox', { name: 'What is counted' }).focus();
  await panel.keyboard.type('prisoner releases');
  await form.getByRole('textbox', { name: 'Who says so' }).focus();
  await panel.keyboard.press('Control+a');
  await panel.keyboard.type('Foro Penal');
  await panel.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
  const made = panel.locator('.claim', { hasText: 'added by hand' });
  await made.waitFor();
  expect(await made.locator('.printed').first().textContent()).toContain(MARKED);
  await expect
    .poll(async () => (await answersOf(page)).filter(({ claim }) => claim.text === MARKED).length)
    .toBe(1);
  // Read by the language model, in a worker of the panel's own.
  const answer = (await answersOf(page)).find(({ claim }) => claim.text === MARKED);
  expect(answer?.claim.quantities[0]?.measure.head).toBe('release');
  await expect.poll(grounds, PATIENT).toEqual(await linesOf(MARKED));
  // What the page sees of us follows from its own text, whatever its reader marked.
  expect(await highlighted(page)).toEqual(before);
  await panel.keyboard.press('a');
  await made.getByRole('form', { name: 'Claim by hand' }).waitFor();
  await panel.keyboard.press('Escape');
  await panel.close();
});

test('what was typed and not saved is back when the panel was closed over it, until it is discarded', async () => {
  await select(page, UNSAVED);
  const closed = await panelOf(page);
  await closed.getByRole('heading', { name: 'Text' }).waitFor();
  await closed.keyboard.press('a');
  await closed.getByRole('form', { name: 'Claim by hand' }).waitFor();
  await closed.keyboard.type('12');
  await closed.getByRole('textbox', { name: 'What is counted' }).focus();
  await closed.keyboard.type('releases still in dou');
  // In the very turn of the last key.
  await closed.close();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  const panel = await panelOf(page);
  const form = panel.getByRole('form', { name: 'Claim by hand' });
  await form
    .getByRole('status')
    .getByText(/^Not saved yet: what you typed on .+ is back/)
    .waitFor();
  expect(await form.getByRole('textbox', { name: 'Figure', exact: true }).inputValue()).toBe('12');
  expect(await form.getByRole('textbox', { name: 'What is counted' }).inputValue()).toBe(
    'releases still in dou',
  );
  await form.getByRole('button', { name: 'Discard' }).press('Enter');
  await form.waitFor({ state: 'detached' });
  await panel.reload();
  await panel.getByRole('button', { name: 'Add the selected text as a claim' }).waitFor();
  expect(await panel.getByRole('form').count()).toBe(0);
  await panel.close();
});

test('other words that are selected over an open form get a form of their own, and the first one keeps its words', async () => {
  const others = 'Opposition parties';
  await select(page, UNSAVED);
  const panel = await panelOf(page);
  await panel.getByRole('heading', { name: 'Text' }).waitFor();
  await panel.keyboard.press('a');
  const form = panel.getByRole('form', { name: 'Claim by hand' });
  const quoted = panel.locator('.hand-new .printed');
  const figure = form.getByRole('textbox', { name: 'Figure', exact: true });
  const pickNext = async (wanted: string) => {
    await select(page, wanted);
    await form.getByRole('button').first().focus();
    await panel.keyboard.press('a');
    await quoted.getByText(wanted).waitFor();
  };
  await form.waitFor();
  await panel.keyboard.type('12');
  await pickNext(others);
  await expect.poll(() => figure.inputValue()).toBe('');
  await figure.focus();
  await panel.keyboard.type('3');
  await panel.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
  await expect
    .poll(async () => (await answersOf(page)).filter(({ claim }) => claim.text === others).length)
    .toBe(1);
  await select(page, UNSAVED);
  await panel.keyboard.press('a');
  await expect.poll(() => figure.inputValue()).toBe('12');
  await form.getByRole('button', { name: 'Discard' }).press('Enter');
  await panel.close();
});

test('nothing selected is said, and nothing begins', async () => {
  await page.evaluate(() => getSelection()?.removeAllRanges());
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: 'Add the selected text as a claim' }).press('Enter');
  await panel.getByRole('status').getByText('Select words in the page first').waitFor();
  expect(await panel.getByRole('form').count()).toBe(0);
  await panel.close();
});

/** What the browser tells the extension when its entry in the page's menu is chosen. */
async function chooseAdd(of: Page, selectionText: string): Promise<void> {
  const tabId = await newsroom.session.tabId(of);
  const worker = await newsroom.session.worker();
  await worker.evaluate(
    async ([id, words]) => {
      const tab = await chrome.tabs.get(id);
      const clicked = chrome.contextMenus.onClicked as unknown as {
        dispatch(info: object, tab: object): void;
      };
      clicked.dispatch({ menuItemId: 'add-as-claim', selectionText: words }, tab);
    },
    [tabId, selectionText] as const,
  );
}

test('the page’s own menu begins a claim with the selected words, though nobody read the page yet', async () => {
  const demo = demoPage('foro-penal-80');
  newsroom.served.set(demo.host, demo.path, htmlOf(demo));
  const unread = await newsroom.session.open(addressOf(demo));
  const words = await unread.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
      textContent.includes('80 '),
    );
    return paragraph?.textContent.match(/80 \S+ \S+/)?.[0] ?? '';
  });
  await chooseAdd(unread, words);
  const panel = await panelOf(unread);
  // The figure was read there already: its own editor opens, filled.
  const form = panel.getByRole('form', { name: 'Correct' });
  await form.waitFor();
  expect(await form.getByRole('textbox', { name: 'Figure' }).inputValue()).toBe('80');
  await panel.close();
  await unread.close();
});

test('the popup offers it where words are selected, and hands them to the panel', async () => {
  await page.bringToFront();
  await select(page, MARKED);
  await newsroom.session.toolbarClick(page);
  const popup = await newsroom.session.realPopup();
  const link = `[...document.querySelectorAll('.popup-add button')][0]`;
  await eventually('the link', () => popup.evaluate<boolean>(`!!${link}`));
  // The popup closes over it, and takes the evaluation with it.
  void popup.evaluate(`${link}.click()`).catch(() => undefined);
  const cdp = await browserSession(newsroom.session.context);
  await eventually('the panel with the words', async () => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
    return targetInfos.some(({ url, type }) => url.endsWith('/sidepanel.html') && type !== 'tab');
  });
});
