import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProfile } from '../../browser/launch.ts';
import { eventually, readPage } from '../../browser/reading.ts';
import type { RealPopup } from '../../browser/real-popup.ts';
import { addressOf } from '../../demo/newsroom.ts';
import { type Desk, openDesk } from '../faults/desk.ts';
import { demoPage } from '../newsroom.ts';

/** The commonest complaint about popups that take notes: a click beside them, and the draft is gone. */
let desk: Desk;
/** What was typed so far. */
let typed = '';

beforeAll(async () => {
  desk = await openDesk(await newProfile());
}, 120_000);

afterAll(() => desk.close());

/** The popup that the browser itself opens, its first claim's note in hand. */
async function openNote(): Promise<RealPopup> {
  await desk.session.toolbarClick(desk.page);
  const popup = await desk.session.realPopup();
  await eventually('the claims', () => popup.evaluate<boolean>(`!!document.querySelector('.claim-head')`));
  // Where the tab remembers it, the note stands open by itself.
  await desk.page.waitForTimeout(400);
  await popup.evaluate(`document.querySelector('textarea') ?? document.querySelector('.claim-head').click()`);
  await eventually('the note', () => popup.evaluate<boolean>(`!!document.querySelector('textarea')`));
  await popup.evaluate(
    `(() => { const area = document.querySelector('textarea'); area.focus(); area.setSelectionRange(1e6, 1e6); })()`,
  );
  return popup;
}

interface Shown {
  text: string;
  saved: string;
  claim: string;
}

function shown(popup: RealPopup): Promise<Shown> {
  return popup.evaluate<Shown>(`({
    text: document.querySelector('textarea').value,
    saved: document.querySelector('.saved-line').textContent,
    claim: document.querySelector('.claim.is-open').dataset.claim,
  })`);
}

/** The notes that `storage.local` knows: how many, and whether any was ever published. */
async function kept(): Promise<{ notes: number; published: number }> {
  const worker = await desk.session.worker();
  return worker.evaluate(async () => {
    const all = Object.entries(await chrome.storage.local.get(null));
    const events = all
      .filter(([key]) => key.startsWith('note:'))
      .map(([, event]) => event as { noteId: string; change: { status?: string } });
    const unsaved = all.filter(([key]) => key.startsWith('unsaved:'));
    const texts = unsaved.map(([, text]) => text as { noteId: string | null });
    const ids = new Set([...events, ...texts].map(({ noteId }) => noteId ?? 'none yet'));
    return {
      notes: ids.size,
      published: events.filter(({ change }) => change.status === 'published').length,
    };
  });
}

/** What a person does between two looks at the note. */
const BETWEEN: [string, string, () => Promise<void>][] = [
  [
    'a click into the page, to copy something',
    'Ministry’s own count ',
    async () => {
      await desk.page.mouse.dblclick(200, 300);
      await desk.page.keyboard.press('Control+c');
    },
  ],
  ['the worker was stopped', 'differs, ', () => desk.session.stopWorkers()],
  [
    'the tab was closed',
    'see ',
    async () => {
      await desk.page.close();
      desk.page = await desk.session.open(addressOf(demoPage('foro-penal-80')));
      await readPage(desk.session, desk.page);
    },
  ],
  [
    'the tab was closed and the worker stopped',
    'annex ',
    async () => {
      await desk.page.close();
      await desk.session.stopWorkers();
      desk.page = await desk.session.open(addressOf(demoPage('foro-penal-80')));
      await readPage(desk.session, desk.page);
    },
  ],
  ['the page was loaded again', '3', async () => void (await desk.page.reload())],
  ['nothing but the popup’s closing', '!', async () => undefined],
];

let claim = '';

test.each(BETWEEN)('report 15: the draft is there to the last character after %s', async (_, more, act) => {
  const popup = await openNote();
  expect((await shown(popup)).text).toBe(typed);
  await popup.type(more);
  typed += more;
  // At once: whoever clicks beside a popup doesn't wait for anything to be saved.
  await popup.close();
  await act();
  const again = await openNote();
  const now = await shown(again);
  claim ||= now.claim;
  expect(now).toMatchObject({ text: typed, saved: expect.stringMatching(/^Draft saved/), claim });
  await again.close();
  expect(await kept()).toEqual({ notes: 1, published: 0 });
});

test('it is one note when it is published at last', async () => {
  const popup = await openNote();
  await popup.evaluate(`document.querySelector('.note-end .primary').click()`);
  await eventually('the publication', () =>
    popup.evaluate<boolean>(`/^Published/.test(document.querySelector('.saved-line').textContent)`),
  );
  await popup.close();
  await expect.poll(kept).toEqual({ notes: 1, published: 1 });
});
