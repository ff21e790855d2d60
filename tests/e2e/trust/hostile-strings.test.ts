import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, readPage } from '../../browser/reading.ts';
import { openEditor } from '../faults/desk.ts';
import { type Newsroom, openNewsroom } from '../newsroom.ts';
import { frameOf } from './newsroom.ts';

/** What would run if it were ever taken for markup, with all that bends a line: direction, joins, controls. */
const MARKUP = '"><img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';
const BENT = '\u202eEVIL\u200b\u0007 \ud800 end';
const HOST = 'valleyobserver.example';
const TITLE = `Title ${MARKUP}`;

let newsroom: Newsroom;
let page: Page;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function hostilePage(): string {
  const said = `The tram line from Quayside to Northfield will cost 48 million euros ${MARKUP}, the city council said on Tuesday.`;
  const quote = 'The line will be 7.5 kilometres long and have 12 stops, according to the council.';
  const rest =
    'Shopkeepers on Quayside fear that customers stay away while the street is dug up before doors.';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(TITLE)}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${escaped(`Outlet ${MARKUP}`)}">
<meta name="author" content="${escaped(`Author ${MARKUP}`)}">
<meta property="article:published_time" content="2026-03-03T10:00:00Z"></head>
<body><article><h1>${escaped(TITLE)}</h1>${[said, quote, rest, BENT + rest].map((text) => `<p>${escaped(text)}</p>`).join('')}
</article></body></html>`;
}

beforeAll(async () => {
  newsroom = await openNewsroom();
  const { served, session } = newsroom;
  const worker = await session.worker();
  await worker.evaluate(
    (author) => chrome.storage.local.set({ 'setting:author': author }),
    `Writer ${MARKUP}`,
  );
  served.set(HOST, '/hostile', hostilePage());
  page = await session.open(`http://${HOST}/hostile`);
  expect((await readPage(session, page)).status).toBe('read');
  const popup = await session.surface('popup', page);
  const field = await openEditor(popup);
  await field.fill(`Note ${MARKUP} ${BENT}`);
  await popup.getByRole('button', { name: 'Publish note' }).click();
  await popup.getByText(/published/i).waitFor();
  await popup.close();
}, 240_000);

afterAll(() => newsroom.close());

/** What a surface made of the strings, and whether it could be made to take one for markup. */
async function look(view: Page | Frame) {
  return view.evaluate(() => {
    const refused = (act: () => void) => {
      try {
        act();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    const probe = document.createElement('div');
    return {
      ran: 'pwned' in globalThis,
      planted: document.querySelectorAll('img[src="x"], [onerror], body script').length,
      refusesMarkup: refused(() => {
        probe.innerHTML = '<b>x</b>';
      }),
      refusesCode: refused(() => {
        document.createElement('script').text = '1';
      }),
    };
  });
}

const TEXT_ONLY = { ran: false, planted: 0, refusesMarkup: true, refusesCode: true };

const PLACES: [string, 'popup' | 'sidepanel' | 'library', string, RegExp][] = [
  ['popup', 'popup', '', /48 million euros/],
  ['panel', 'sidepanel', '', /48 million euros "><img/],
  ['list of reports', 'library', '#reports', /Title "><img/],
  ['list of claims', 'library', '#claims', /48 million euros/],
  ['list of notes', 'library', '#notes', /Note "><img/],
  ['settings', 'library', '#settings', /Settings/],
  ['export', 'library', '#transfer', /Import or export/],
];

test.each(PLACES)('B14: in the %s words that look like markup are words', async (_, surface, hash, shown) => {
  const view = await newsroom.session.surface(surface, page);
  if (hash) await view.goto(view.url().replace(/#.*/, '') + hash);
  await expect.poll(() => view.locator('body').textContent(), { timeout: 15_000 }).toMatch(shown);
  expect(await look(view)).toEqual(TEXT_ONLY);
  await view.close();
});

test('B14: an open report, its dossier and an open note take them as words too', async () => {
  const library = await newsroom.session.surface('library');
  const open = (hash: string) => library.goto(library.url().replace(/#.*/, '') + hash);
  await open('#reports');
  const address = await library.locator('a[href^="#reports/"]').first().getAttribute('href');
  await open(address ?? '');
  await library
    .getByText(/48 million euros/)
    .first()
    .waitFor({ timeout: 15_000 });
  expect(await look(library)).toEqual(TEXT_ONLY);
  await library.getByRole('link', { name: 'Dossier' }).last().click();
  await library
    .getByText(/Writer "><img/)
    .first()
    .waitFor({ timeout: 15_000 });
  expect(await look(library)).toEqual(TEXT_ONLY);
  await open('#notes');
  await library.getByRole('button', { name: /Note/ }).first().press('Enter');
  await library
    .getByText(/Writer "><img/)
    .first()
    .waitFor({ timeout: 15_000 });
  expect(await look(library)).toEqual(TEXT_ONLY);
  await library.close();
});

test('B14: card and layer take them as words', async () => {
  await page.bringToFront();
  const box = await page.locator('article p').first().boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 12);
  const card = await eventually('the card', async () => frameOf(page, 'card'));
  await card
    .getByText(/48 million/)
    .first()
    .waitFor({ timeout: 20_000 });
  expect(await look(card)).toEqual(TEXT_ONLY);
  const layer = frameOf(page, 'layer');
  expect(layer && (await look(layer))).toEqual(TEXT_ONLY);
});

test('no page of ours refused or reported anything, but what was tried on purpose', () => {
  const ours = newsroom.session.problems.filter(
    (problem) => problem.startsWith('chrome-extension:') && !/Trusted(HTML|Script)/.test(problem),
  );
  expect(ours).toEqual([]);
});
