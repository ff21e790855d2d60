import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, pageState, readPage } from '../../browser/reading.ts';
import { type Desk, HOST, highlighted, openDesk, SENTENCES, storyPage } from './story.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
}, 240_000);

afterAll(() => desk.close());

const FRAMED = '<p>Some 104 boats were counted in the frame, the harbour office said on Friday.</p>';

const isOurs = (frame: Frame) => /^chrome-extension:/.test(frame.url());

/** What of ours stands in each document below the page's own, once layer and card are told from them by address. */
async function ourThingsInFrames(page: Page): Promise<number[]> {
  await eventually('layer and card', async () => page.frames().filter(isOurs).length === 2);
  const theirs = page.frames().filter((frame) => frame.parentFrame() && !isOurs(frame));
  return Promise.all(theirs.map((frame) => frame.evaluate(() => CSS.highlights.size)));
}

test('B24: figures in frames are not the article’s, whatever kind of frame it is', async () => {
  desk.served.set(HOST, '/framed', `<!doctype html><title>Frame</title>${FRAMED.repeat(4)}`);
  const frames = `<iframe src="/framed"></iframe><iframe srcdoc="${FRAMED}"></iframe><iframe id="blank"></iframe>
    <script>document.getElementById('blank').contentDocument.body.innerHTML = '${FRAMED}';</script>`;
  const page = await desk.read(storyPage(frames), '/with-frames');
  const texts = (await highlighted(page)).join(' ');
  expect(texts).toContain('14 crossings');
  expect(texts).not.toContain('104');
  expect(await ourThingsInFrames(page)).toEqual([0, 0, 0]);
  await page.close();
});

const FEED = `<?xml version="1.0"?><news><item>${SENTENCES.join('</item><item>')}</item></news>`;

test.each([
  ['application/xml', FEED],
  ['text/plain; charset=utf-8', SENTENCES.slice(0, 1).join('\n')],
  ['application/json', JSON.stringify({ items: SENTENCES })],
])('B24: a document of type %s is no article, and that is said', async (type, body) => {
  const path = `/other-${encodeURIComponent(type)}`;
  desk.served.set(HOST, path, { body, type });
  const page = await desk.session.open(`http://${HOST}${path}`);
  expect((await readPage(desk.session, page)).status).toBe('not-article');
  const popup = await desk.session.surface('popup', page);
  await expect.poll(() => popup.locator('body').textContent()).toMatch(/article/i);
  await popup.close();
  await page.close();
});

/** Such pages take the focus from the popup, which then closes by itself. */
async function readWithoutPopup(page: Page) {
  await desk.session.toolbarClick(page);
  return eventually(`an answer on ${page.url()}`, async () => {
    const state = await pageState(desk.session, page);
    return state?.status === 'reading' ? null : state;
  });
}

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`;

test('B24: a PDF in the browser’s viewer is no article, and that is said', async () => {
  desk.served.set(HOST, '/report.pdf', { body: PDF, type: 'application/pdf' });
  const page = await desk.session.open(`http://${HOST}/report.pdf`);
  expect((await readWithoutPopup(page)).status).toBe('not-article');
  await page.close();
});

test('B24: the source of a page can’t be read, and that is said', async () => {
  const page = await desk.open(storyPage(), '/with-source');
  await page.goto(`view-source:http://${HOST}/with-source`);
  const { status, problem } = await readWithoutPopup(page);
  expect([status, problem?.code]).toEqual(['restricted', 'restricted-page']);
  await page.close();
});

test.each([
  ['an empty document', 'about:blank'],
  ['a document in its own address', `data:text/html,${encodeURIComponent(storyPage())}`],
])('B24: %s can’t be read, and that is said', async (_, address) => {
  const page = await desk.session.open(address);
  const { status, problem } = await readPage(desk.session, page);
  expect(status).toBe('restricted');
  expect(['restricted-page', 'no-access']).toContain(problem?.code);
  await page.close();
});
