import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../browser/launch.ts';
import { eventually, readPage } from '../../browser/reading.ts';
import { type Newsroom, openNewsroom } from '../newsroom.ts';
import { cardBox } from '../trust/newsroom.ts';

/** A fact-checker who never touches the mouse. */
let newsroom: Newsroom;
let session: Session;
let page: Page;

beforeAll(async () => {
  newsroom = await openNewsroom();
  session = newsroom.session;
  await newsroom.read('foro-penal-80');
  page = await newsroom.read('foro-penal-104');
}, 240_000);

afterAll(() => newsroom.close());

test('J and K move through the popup, Enter opens, Escape closes and returns', async () => {
  const popup = await session.surface('popup', page);
  const rows = popup.getByRole('list', { name: 'Claims' }).getByRole('button');
  await rows.first().waitFor();
  // By its place: two claims may read alike.
  const focusedRow = () => rows.evaluateAll((all) => all.findIndex((row) => row.matches(':focus')));
  await popup.keyboard.press('j');
  const first = await focusedRow();
  await popup.keyboard.press('j');
  expect(await focusedRow()).not.toBe(first);
  await popup.keyboard.press('k');
  expect(await focusedRow()).toBe(first);
  await popup.keyboard.press('Enter');
  await popup.getByRole('textbox', { name: 'Note' }).waitFor();
  expect(await rows.first().getAttribute('aria-expanded')).toBe('true');
  await popup.keyboard.press('Escape');
  expect(await rows.first().getAttribute('aria-expanded')).toBe('false');
  expect(await focusedRow()).toBe(first);
  await popup.close();
});

test('a note is rated, written, tagged and published with keys alone, and is there when one comes back', async () => {
  const popup = await session.surface('popup', page);
  await popup.getByRole('list', { name: 'Claims' }).waitFor();
  await popup.keyboard.press('j');
  await popup.keyboard.press('Enter');
  await popup.getByRole('textbox', { name: 'Note' }).waitFor();
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Space');
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('Tab');
  await popup.keyboard.type('The list of names is not out yet');
  await popup.getByText(/^Draft saved/).waitFor();
  for (let step = 0; step < 4; step += 1) await popup.keyboard.press('ArrowLeft');
  await popup.waitForTimeout(200);
  await popup.close();

  const again = await session.surface('popup', page);
  const field = again.getByRole('textbox', { name: 'Note' });
  await field.waitFor();
  expect(await field.inputValue()).toBe('The list of names is not out yet');
  expect(await field.evaluate((area) => (area as HTMLTextAreaElement).selectionStart)).toBe(28);
  expect(await again.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  expect(await again.getByRole('radio', { name: 'Needs context' }).isChecked()).toBe(true);
  await again.keyboard.press('Tab');
  await again.keyboard.type('javascript:alert(1)');
  await again.keyboard.press('Enter');
  await again.getByText('Only addresses that begin with http').waitFor();
  await again.keyboard.press('Control+a');
  await again.keyboard.type('https://lists.example/2026-01-25');
  await again.keyboard.press('Enter');
  await again.getByRole('link', { name: 'lists.example/2026-01-25' }).waitFor();
  await again.getByRole('textbox', { name: 'Add a tag' }).focus();
  await again.keyboard.type('venezuela');
  await again.keyboard.press('Enter');
  await again.getByRole('button', { name: 'Publish note' }).focus();
  await again.keyboard.press('Enter');
  await again.getByText(/^Published/).waitFor();
  await again.close();

  const library = await session.surface('library');
  await library
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: /^Notes/ })
    .press('Enter');

  await library.getByText('The list of names is not out yet').first().waitFor();
  await library.close();
});

test('a note closed and opened again at once stays one note; its deletion can be taken back', async () => {
  const popup = await session.surface('popup', page);
  const field = popup.getByRole('textbox', { name: 'Note', exact: true });
  await field.waitFor();
  await field.fill('');
  await field.pressSequentially('Now it is out');
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('Enter');
  await field.waitFor();
  expect(await field.inputValue()).toBe('Now it is out');
  await field.press('End');
  await field.pressSequentially(', in full');
  await popup.getByRole('button', { name: 'Publish note' }).press('Enter');
  await popup.getByText(/^Published/).waitFor();
  await popup.getByRole('button', { name: 'Delete' }).press('Enter');
  await popup.getByRole('dialog').getByRole('button', { name: 'Delete' }).press('Enter');
  await popup.getByText('Note deleted').waitFor();
  await popup.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(() => field.inputValue()).toBe('Now it is out, in full');
  await popup.close();

  const library = await session.surface('library');
  await library
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: /^Notes/ })
    .press('Enter');
  await library.getByRole('list', { name: 'Notes' }).getByRole('listitem').first().waitFor();
  expect(await library.getByRole('list', { name: 'Notes' }).getByRole('listitem').count()).toBe(1);
  await library.close();
});

test('a note that stands open again leaves the focus with whoever has gone elsewhere meanwhile', async () => {
  const panel = await session.surface('sidepanel', page);
  await panel.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const elsewhere = document.querySelector<HTMLElement>('.hand-add button');
      if (!elsewhere || document.querySelector('textarea')) return;
      elsewhere.focus();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await panel.reload();
  await panel.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
  expect(await panel.evaluate(() => document.activeElement?.className)).toBe('link bar-link');
  await panel.close();
});

/** Runs in an extension page: keeps the unsaved texts to itself until `letGo` is called. */
async function holdUnsaved(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('claimlight');
    request.onsuccess = () => resolve(request.result);
  });
  let isHeld = true;
  const store = db.transaction('unsaved', 'readwrite').objectStore('unsaved');
  await new Promise<void>((resolve) => {
    const goOn = () => {
      resolve();
      if (isHeld) store.count().onsuccess = goOn;
      else db.close();
    };
    goOn();
  });
  Object.assign(globalThis, {
    letGo() {
      isHeld = false;
    },
  });
}

test('while the disk lets the newest text wait, nothing says that it is saved', async () => {
  const library = await session.surface('library');
  const popup = await session.surface('popup', page);
  const field = popup.getByRole('textbox', { name: 'Note', exact: true });
  await popup.getByRole('list', { name: 'Claims' }).waitFor();
  if (!(await field.isVisible())) await popup.keyboard.press('Enter');
  await field.waitFor();
  await field.pressSequentially('One');
  await popup.getByText(/^Draft saved/).waitFor();
  await library.evaluate(holdUnsaved);
  await field.pressSequentially(' two');
  expect(await popup.locator('.saved-line').getAttribute('aria-busy')).toBe('true');
  await popup.getByText('Saving…').waitFor();
  await library.evaluate('letGo()');
  await popup.getByText(/^Draft saved/).waitFor();
  expect(await popup.locator('.saved-line').getAttribute('aria-busy')).toBe('false');
  await popup.getByRole('button', { name: 'Delete' }).press('Enter');
  const dialog = popup.getByRole('dialog');
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Delete' }).press('Enter');
  await popup.close();
  await library.close();
});

test('C copies a citation in plain text and HTML', async () => {
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await session.surface('popup', page);
  await popup.getByRole('list', { name: 'Claims' }).waitFor();
  await popup.bringToFront();
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('j');
  await popup.keyboard.press('c');
  await popup.getByText('Citation copied').waitFor();
  const copied = await popup.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { types: item?.types, text: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.text).toMatch(/#:~:text=/);
  expect(copied.text).toMatch(/Text read: [0-9a-f]{16}/);
  expect(copied.html).toContain('<blockquote>');
  await popup.close();
});

test('the panel lists the claims under headings, and Enter unfolds the evidence', async () => {
  const panel = await session.surface('sidepanel', page);
  await panel.getByRole('heading', { name: 'Text' }).waitFor();
  await panel.keyboard.press('j');
  await panel.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Cite' }).waitFor();
  await panel.close();
});

async function cardFrame(): Promise<Frame> {
  return eventually('the card', async () =>
    page.frames().find((frame) => frame.url().includes('/card.html')),
  );
}

/** Presses J until the card shows the next claim: a key that comes before the card has the focus goes to the page. */
async function nextClaim(card: Frame, isClicked = false): Promise<void> {
  const ordinal = () => card.locator('.card-head .meta').textContent();
  const before = await eventually('the card’s place', ordinal);
  await eventually('the next claim', async () => {
    if (isClicked) await card.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('j');
    // A second J before the first one shows would go a claim farther, or round to where it was.
    for (let i = 0; i < 20 && (await ordinal()) === before; i++) await page.waitForTimeout(100);
    return (await ordinal()) !== before;
  });
}

test('the browser’s "next claim" opens the card, whose arrows and Escape work', async () => {
  await page.bringToFront();
  const tabId = await session.tabId(page);
  const worker = await session.worker();
  await worker.evaluate(
    (id) => chrome.tabs.sendMessage(id, { claimlight: 'next', request: { step: 1 } }, { frameId: 0 }),
    tabId,
  );
  const card = await cardFrame();
  await card.getByRole('heading', { level: 1 }).waitFor();
  await nextClaim(card);
  expect(session.problems).toEqual([]);
});

test('the card that a key opened gives the focus back to where it was in the page', async () => {
  await page.reload();
  await readPage(session, page);
  await page.bringToFront();
  await page.evaluate(() => {
    const link = document.createElement('button');
    link.id = 'before-the-card';
    document.body.prepend(link);
    link.focus();
  });
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
  await browserCommand('next-claim');
  const card = await cardFrame();
  await card.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(focused).not.toBe('before-the-card');
  await card.getByRole('button', { name: 'Why?' }).press('Escape');
  await eventually('the card to close', async () => (await cardBox(page)) === null);
  expect(await focused()).toBe('before-the-card');
  await browserCommand('next-claim');
  await eventually('the card to open', () => cardBox(page));
  // Whoever clicks elsewhere has gone there.
  await page.evaluate(() => {
    const other = document.createElement('input');
    other.id = 'elsewhere';
    other.style.cssText = 'position:fixed;left:0;bottom:0;width:40px;height:20px';
    document.body.append(other);
  });
  await page.locator('#elsewhere').click();
  await eventually('the card to close', async () => (await cardBox(page)) === null);
  expect(await focused()).toBe('elsewhere');
});

/** A browser command as the browser hands it to the extension, whatever keys it is bound to. */
async function browserCommand(name: string): Promise<void> {
  const tabId = await session.tabId(page);
  const worker = await session.worker();
  await worker.evaluate(
    async ({ command, id }) => {
      const onCommand = chrome.commands.onCommand as unknown as { dispatch(...given: unknown[]): void };
      onCommand.dispatch(command, await chrome.tabs.get(id));
    },
    { command: name, id: tabId },
  );
}

test('the browser’s "copy a citation" copies that of the open card, which says whether it could', async () => {
  await page.reload();
  await readPage(session, page);
  await browserCommand('next-claim');
  const card = await cardFrame();
  await card.getByRole('heading', { level: 1 }).waitFor();
  // A popup had the focus before: a click gives it to the card.
  await nextClaim(card, true);
  await browserCommand('copy-citation');
  await card.getByText('Citation copied').waitFor();
  // Without https, a page in which nobody has pressed or clicked anything for a while keeps the clipboard closed;
  // what a person does counts for five seconds, and what the driver asks the page counts as done by one.
  await session.context.clearPermissions();
  await page.waitForTimeout(5500);
  await browserCommand('copy-citation');
  await page.waitForTimeout(1000);
  await card.getByText('This page keeps the clipboard closed').waitFor();
  await nextClaim(card, true);
  await card.getByText('This page keeps the clipboard closed').waitFor({ state: 'detached' });
  expect(session.problems).toEqual([]);

  await session.context.grantPermissions(['clipboard-read']);
  const library = await session.surface('library');
  await library.bringToFront();
  expect(await library.evaluate(() => navigator.clipboard.readText())).toMatch(/#:~:text=/);
  await library.close();
});

test('with no card open, "copy a citation" opens the popup, where C copies the claim that was chosen', async () => {
  await page.bringToFront();
  const card = await cardFrame();
  await card.getByRole('button', { name: 'Why?' }).press('Escape');
  await eventually('the card to close', async () => (await cardBox(page)) === null);
  await browserCommand('copy-citation');
  const popup = await session.realPopup();
  const press = (key: string) =>
    popup.evaluate(
      `void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`,
    );
  await eventually('the claims in the popup', () =>
    popup.evaluate<boolean>(`!!document.querySelector('.claim-head')`),
  );
  await press('j');
  await press('c');
  const heard = await eventually('the popup to say what became of it', () =>
    popup.evaluate<string | null>(`/.*Citation.*/.exec(document.body.innerText)?.[0] ?? null`),
  );
  await popup.close();
  expect(heard).toBe('Citation copied');
  expect(session.problems).toEqual([]);
});
