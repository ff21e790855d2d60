import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExtension } from '../../browser/build-extension.ts';
import { eventually, pageState } from '../../browser/reading.ts';
import { SECRETS } from '../observation/pages.ts';
import { cardBox, type Desk, frameOf, HOST, highlighted, openCard, openDesk, tramPage } from './newsroom.ts';

let desk: Desk;
let expected: string[];

beforeAll(async () => {
  desk = await openDesk();
  const page = await desk.read({}, '/plain');
  expected = await highlighted(page);
  await page.close();
}, 240_000);

afterAll(() => desk.close());

/** How many side panels stand open. */
async function panels(): Promise<number> {
  const worker = await desk.session.worker();
  return worker.evaluate(async () => {
    const contexts = await chrome.runtime.getContexts({});
    return contexts.filter(({ contextType }) => String(contextType) === 'SIDE_PANEL').length;
  });
}

/** The middle of "Open in panel", in the page's own coordinates. */
async function panelButton(page: Page): Promise<{ x: number; y: number }> {
  const button = frameOf(page, 'card')?.locator('.card-foot .at-end');
  const box = await button?.boundingBox();
  if (!box) throw new Error('the card shows no button');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('B2: the page gets no word of the open card by search, selection, hit test or event', async () => {
  const page = await desk.read({}, '/probe');
  const card = await openCard(page);
  expect(await card.locator('body').textContent()).toContain('Open in panel');
  const box = await cardBox(page);
  const probed = await page.evaluate(
    ({ secrets, x, y }) => {
      const host = document.documentElement.lastElementChild;
      const selection = getSelection();
      selection?.collapse(document.body, 0);
      selection?.modify('extend', 'forward', 'documentboundary');
      const selected = selection?.toString() ?? '';
      selection?.removeAllRanges();
      const find = (globalThis as unknown as { find(text: string): boolean }).find;
      return {
        found: secrets.filter((word) => find.call(globalThis, word)),
        texts: selected + document.documentElement.textContent + (host?.textContent ?? ''),
        root: host?.shadowRoot ?? null,
        hit: document.elementsFromPoint(x, y).map(({ nodeName }) => nodeName),
        frames: [window.length, document.querySelectorAll('iframe').length],
        resources: performance.getEntries().filter(({ name }) => name.includes('extension')).length,
      };
    },
    { secrets: SECRETS, x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 40 },
  );
  expect(probed.found).toEqual([]);
  for (const secret of SECRETS) expect(probed.texts).not.toContain(secret);
  expect(probed.root).toBeNull();
  expect(probed.hit).not.toContain('IFRAME');
  expect(probed.frames).toEqual([0, 0]);
  expect(probed.resources).toBe(0);
  await page.close();
});

test('B3: a host that the page restyles is put right, and a page that goes on is told of in the popup', async () => {
  const hostile = 'opacity:0.01;transform:translateX(3000px);clip-path:inset(50%);filter:blur(9px)';
  const sheet = `<style>html > div { ${hostile.replaceAll(';', '!important;')}!important; display:none!important }</style>`;
  const page = await desk.read({ head: sheet }, '/restyled');
  const look = () =>
    page.evaluate(() => {
      const host = document.documentElement.lastElementChild ?? document.body;
      const { opacity, transform, clipPath, filter, display } = getComputedStyle(host);
      return { opacity, transform, clipPath, filter, display };
    });
  const plain = { opacity: '1', transform: 'none', clipPath: 'none', filter: 'none', display: 'block' };
  expect(await look()).toEqual(plain);
  await page.evaluate((style) => {
    document.documentElement.lastElementChild?.setAttribute('style', style);
    document.documentElement.lastElementChild?.setAttribute('hidden', '');
  }, hostile);
  await eventually('the host to be put right', async () => (await look()).opacity === '1');
  expect(await look()).toEqual(plain);
  await page.evaluate((style) => {
    const host = document.documentElement.lastElementChild;
    setInterval(() => host?.setAttribute('style', `${style};order:${Math.floor(Math.random() * 1e6)}`), 1);
  }, hostile);
  await eventually('the popup to know', async () => {
    const state = await pageState(desk.session, page);
    return state?.frames === 'blocked';
  });
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(await highlighted(page)).toEqual(expected);
  await page.close();
});

const COVERS: [string, string][] = [
  [
    'a sheet that lets clicks through',
    'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none',
  ],
  ['a page grown transparent', ''],
];

test.each(COVERS)('B4: under %s a click on the card opens nothing', async (_, style) => {
  const page = await desk.read({}, '/covered');
  await openCard(page);
  const { x, y } = await panelButton(page);
  await page.evaluate((css) => {
    if (css === '') document.documentElement.style.opacity = '0.02';
    else {
      const cover = document.createElement('div');
      cover.style.cssText = css;
      cover.popover = 'manual';
      document.body.append(cover);
      cover.showPopover();
    }
  }, style);
  await page.waitForTimeout(900);
  await page.mouse.click(x, y);
  await page.waitForTimeout(500);
  expect(await panels()).toBe(0);
  await page.close();
});

test('B4: only a reader’s own clicks open the card; in plain sight its button opens the panel', async () => {
  const page = await desk.read({}, '/synthetic');
  const box = await page.locator('article p').first().boundingBox();
  await page.evaluate(
    ({ x, y }) => {
      const target = document.elementFromPoint(x, y);
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
        target?.dispatchEvent(
          new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }),
        );
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    },
    { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 12 },
  );
  await page.waitForTimeout(900);
  expect(await cardBox(page)).toBeNull();
  await openCard(page);
  await page.waitForTimeout(900);
  const { x, y } = await panelButton(page);
  await page.mouse.click(x, y);
  await eventually('the panel to open', async () => (await panels()) === 1);
  await page.close();
});

test('B6: forged messages of every kind a page can send change nothing', async () => {
  const page = await desk.read({}, '/forged');
  await page.evaluate(async () => {
    const heard = ['stop', 'scrollTo', 'next', 'annotate', 'openPanel', 'ready', 'close'];
    for (const name of heard) {
      const forged = { claimlight: name, type: name, token: '', request: { claimId: 'x', step: 1 } };
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => document.body.append('answered');
      postMessage(forged, '*', [port2]);
      document.dispatchEvent(new CustomEvent(name, { detail: forged }));
      document.dispatchEvent(new CustomEvent('claimlight', { detail: forged }));
      new BroadcastChannel('claimlight').postMessage(forged);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  expect(await highlighted(page)).toEqual(expected);
  expect(await page.evaluate(() => document.body.textContent)).not.toContain('answered');
  expect(await cardBox(page)).toBeNull();
  await page.close();
});

test('B6: a page that only says that it is printed hides nothing from its readers', async () => {
  const page = await desk.read({}, '/printed');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await highlighted(page)).toEqual(expected);
  await expect.poll(() => frameOf(page, 'layer')?.locator('.layer').isVisible()).toBe(true);
  await page.close();
});

test('B6: the content script listens to no channel that a page can reach', () => {
  const script = readFileSync(join(buildExtension({ testHosts: true }), 'reader.js'), 'utf8');
  expect(script.length).toBeGreaterThan(10_000);
  expect(script).not.toMatch(/addEventListener\(\s*["'`]message["'`]/);
  expect(script).not.toMatch(/BroadcastChannel|CustomEvent|localStorage|sessionStorage|onConnectExternal/);
});

test('B8: a content script that was taken over gets neither notes nor findings nor another tab’s reading', async () => {
  const page = await desk.read({}, '/taken-over');
  const tabId = await desk.session.tabId(page);
  const worker = await desk.session.worker();
  const [loot] = await worker.evaluate(
    (id) =>
      chrome.scripting.executeScript({
        target: { tabId: id },
        func: async () => {
          const tried = async (what: () => Promise<unknown>) => {
            try {
              return JSON.stringify(await what());
            } catch (error) {
              return `refused: ${error instanceof Error ? error.message : error}`;
            }
          };
          const ask = (claimlight: string, request: object) =>
            tried(() => chrome.runtime.sendMessage({ claimlight, request }));
          return {
            local: await tried(() => chrome.storage.local.get(null)),
            session: await tried(() => chrome.storage.session.get(null)),
            marks: await ask('marks', {}),
            card: await ask('card', { claimId: 'x' }),
            panel: await ask('openPanel', { claimId: 'x' }),
            databases: (await indexedDB.databases()).length,
          };
        },
      }),
    tabId,
  );
  const result = loot?.result;
  for (const answer of [result?.local, result?.session]) expect(answer).toMatch(/^refused/);
  for (const answer of [result?.marks, result?.card, result?.panel])
    expect(answer).toContain('refused-sender');
  expect(result?.databases).toBe(0);
  await page.close();
});

test('B9: a page finds no trace of the extension, neither at its addresses nor before the reader asks', async () => {
  const id = desk.session.extensionId;
  desk.served.set(HOST, '/traces', tramPage());
  const page = await desk.session.open(`http://${HOST}/traces`);
  const traces = await page.evaluate(async (extension) => {
    const paths = ['card.html', 'layer.html', 'popup.html', 'library.html', 'reader.js', 'manifest.json'];
    const reached = [];
    for (const path of [...paths, 'icon/16.png', 'assets/card.css']) {
      const address = `chrome-extension://${extension}/${path}`;
      const fetched = await fetch(address).then(
        () => true,
        () => false,
      );
      const drawn = await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = address;
      });
      if (fetched || drawn) reached.push(path);
    }
    const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
    return { reached, children: document.documentElement.children.length, sheets, sets: CSS.highlights.size };
  }, id);
  expect(traces).toEqual({ reached: [], children: 2, sheets: 1, sets: 0 });
  // The address that our own frames have there is made anew at every start of the browser.
  await page.close();
  const read = await desk.read({}, '/traces-read');
  await eventually('our own frame', async () => frameOf(read, 'layer'));
  await read.close();
});

const POLLUTION = `<script>
for (const kind of [Array, String, Map, Set, Promise, RegExp, Node, Element, Range, EventTarget, Document])
  for (const name of Object.getOwnPropertyNames(kind.prototype)) {
    const known = Object.getOwnPropertyDescriptor(kind.prototype, name);
    if (typeof known.value !== 'function' || name === 'constructor' || /^(addEventListener|then|exec|push)$/.test(name)) continue;
    try { kind.prototype[name] = function () { return 'polluted'; }; } catch {}
  }
Object.prototype.polluted = 'everywhere';
Object.defineProperty(Object.prototype, 'claims', { get: () => 'polluted', set() {} });
for (const name of ['MutationObserver', 'IntersectionObserver', 'Highlight', 'MessageChannel', 'fetch', 'JSON'])
  try { window[name] = class { observe() {} disconnect() {} }; } catch {}
</script>`;

test('B11: built-ins that the page replaced reach nothing of ours', async () => {
  const page = await desk.read({ tail: POLLUTION }, '/polluted');
  const layer = await eventually('the layer', async () => frameOf(page, 'layer'));
  expect(await layer.evaluate(() => 'polluted' in {})).toBe(false);
  const worker = await desk.session.worker();
  const tabId = await desk.session.tabId(page);
  const [drawn] = await worker.evaluate(
    (id) =>
      chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => [...CSS.highlights.values()].flatMap((each) => [...each].map(String)),
      }),
    tabId,
  );
  expect(drawn?.result).toEqual(expected);
  await page.close();
});

const SHEET = `<style>
:root { --ink: red; --paper: red; --accent: url(http://${HOST}/spy) }
* { all: revert !important; color: red }
html > :not(head, body) { display: none !important; visibility: hidden !important }
::highlight(*) { background: url(http://${HOST}/spy); color: transparent }
@font-face { font-family: spy; src: url(http://${HOST}/spy.woff); unicode-range: U+31 }
* { font-family: spy !important }
iframe { opacity: 0 !important; width: 1px !important }
</style>`;

test('B29: a hostile style sheet neither touches the card nor moves a highlight to other words', async () => {
  const page = await desk.read({ head: SHEET }, '/style');
  expect(await highlighted(page)).toEqual(expected);
  const card = await openCard(page);
  const look = await card.evaluate(() => {
    const { fontFamily, display, opacity } = getComputedStyle(document.body);
    return {
      spied: fontFamily.includes('spy'),
      display,
      opacity,
      ink: document.body.textContent.length > 50,
    };
  });
  expect(look).toEqual({ spied: false, display: 'block', opacity: '1', ink: true });
  const box = await cardBox(page);
  expect(box?.width).toBeGreaterThanOrEqual(320);
  await page.close();
});

test('no page of ours or theirs reported an error', () => {
  const ours = desk.session.problems.filter((problem) => problem.startsWith('chrome-extension:'));
  expect(ours).toEqual([]);
});
