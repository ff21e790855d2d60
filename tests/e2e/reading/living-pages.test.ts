import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, readPage } from '../../browser/reading.ts';
import { cardBox } from '../trust/newsroom.ts';
import { type Desk, highlighted, hosts, openDesk, SENTENCES, storyPage, withoutHost } from './story.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
}, 240_000);

afterAll(() => desk.close());

const shows = (page: Page, text: string) =>
  eventually(`“${text}” to be highlighted`, async () =>
    (await highlighted(page)).some((each) => each.includes(text)),
  );
const drops = (page: Page, text: string) =>
  eventually(
    `“${text}” to be dropped`,
    async () => !(await highlighted(page)).some((each) => each.includes(text)),
  );

async function stop(page: Page): Promise<void> {
  const tabId = await desk.session.tabId(page);
  const worker = await desk.session.worker();
  await worker.evaluate(
    (id) => chrome.tabs.sendMessage(id, { claimlight: 'stop', request: {} }, { frameId: 0 }),
    tabId,
  );
}

test('text that comes late is read', async () => {
  const page = await desk.read(storyPage(), '/late');
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = 'By noon some 350 passengers had left the hall again, the harbour office said.';
    document.querySelector('article')?.append(late);
  });
  await shows(page, '350 passengers');
  await page.close();
});

test('a page whose article comes after the click is read when it is there', async () => {
  const page = await desk.read(
    storyPage().replace(/<body>.*<\/body>/s, '<body><main></main></body>'),
    '/empty',
  );
  expect(await highlighted(page)).toEqual([]);
  await page.evaluate((html) => {
    document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  }, storyPage());
  await shows(page, '14 crossings');
  await page.close();
});

test('an article that takes the place of another is read, and nothing of the first stays', async () => {
  const page = await desk.read(storyPage(), '/first');
  const other = SENTENCES.map((text) => text.replace('14', '31').replace('620', '77').replace('2.4', '9.5'));
  await page.evaluate(
    (html) => {
      history.pushState({}, '', '/second');
      document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    },
    storyPage('', '', other),
  );
  await shows(page, '31 crossings');
  await drops(page, '14 crossings');
  expect(await hosts(page)).toBe(1);
  await eventually('the new address', async () => (await desk.state(page)).url.endsWith('/second'));
  await page.close();
});

test('nodes that a framework replaces under us are highlighted again', async () => {
  const page = await desk.read(storyPage(), '/react');
  const before = await highlighted(page);
  await page.evaluate(() => {
    for (const p of document.querySelectorAll('p')) p.replaceWith(p.cloneNode(true));
  });
  await eventually('all to be drawn again', async () => {
    const now = await highlighted(page);
    return now.length === before.length && now.every((text, i) => text === before[i]);
  });
  await page.close();
});

test('the open card goes along when a framework replaces its claim and the page grows above it', async () => {
  const page = await desk.read(storyPage(), '/card');
  const tabId = await desk.session.tabId(page);
  const worker = await desk.session.worker();
  await worker.evaluate(
    (id) => chrome.tabs.sendMessage(id, { claimlight: 'next', request: { step: 1 } }, { frameId: 0 }),
    tabId,
  );
  await eventually('the card to open', () => cardBox(page));
  const fromClaim = async () => {
    const claim = await page.locator('p').first().boundingBox();
    return ((await cardBox(page))?.y ?? 0) - (claim?.y ?? 0);
  };
  const before = await fromClaim();
  await page.evaluate(() => {
    const article = document.querySelector('article');
    for (const p of document.querySelectorAll('p')) p.replaceWith(p.cloneNode(true));
    const above = document.createElement('div');
    above.style.height = '150px';
    article?.prepend(above);
  });
  await expect.poll(fromClaim).toBe(before);
  await page.close();
});

test('B23: a figure that changes is never drawn as the old one, and the old one is listed with what stands there', async () => {
  const page = await desk.read(storyPage(), '/edited');
  await page.evaluate(() => {
    const p = document.querySelector('article p');
    if (p?.firstChild) p.firstChild.nodeValue = p.textContent?.replace('14 crossings', '41 crossings') ?? '';
  });
  await shows(page, '41 crossings');
  const state = await eventually('the orphan', async () => {
    const now = await desk.state(page);
    return now.orphaned.length > 0 ? now : null;
  });
  expect(state.orphaned[0]?.standsNow).toContain('41 crossings');
  await page.close();
});

test('B23: a claim whose paragraph goes never jumps to the one that is alike', async () => {
  const district = (name: string) =>
    `<p>${name} district counted 104 deaths by Friday evening, the ministry said.</p>`;
  const page = await desk.read(storyPage(district('North') + district('South')), '/districts');
  await shows(page, 'North district counted 104');
  await page.evaluate(() =>
    [...document.querySelectorAll('p')].find((p) => p.textContent?.startsWith('North'))?.remove(),
  );
  await drops(page, 'North');
  await eventually('the orphan', async () => (await desk.state(page)).orphaned.length === 1);
  expect((await highlighted(page)).filter((text) => text.includes('district'))).toEqual([
    'South district counted 104 deaths by Friday evening, the ministry said.',
  ]);
  await page.close();
});

test('B23: while the worker is slow to answer, no claim of the old text is drawn on the new one', async () => {
  const page = await desk.read(storyPage(), '/slow');
  const before = await highlighted(page);
  const worker = await desk.session.worker();
  const busy = worker.evaluate(() => {
    for (const until = Date.now() + 6000; Date.now() < until; );
  });
  await page.evaluate(() => document.querySelector('article p')?.remove());
  const seen = new Set<string>();
  const done = busy.then(() => true);
  while (!(await Promise.race([done, page.waitForTimeout(100).then(() => false)]))) {
    for (const text of await highlighted(page)) seen.add(text);
  }
  await eventually('the orphan', async () => (await desk.state(page)).orphaned.length === 1);
  for (const text of await highlighted(page)) seen.add(text);
  expect([...seen].filter((text) => text !== '' && !before.includes(text))).toEqual([]);
  await page.close();
});

test('B1: a cleared registry and moved ranges are repaired', async () => {
  const page = await desk.read(storyPage(), '/registry');
  const before = await highlighted(page);
  await page.evaluate(() => CSS.highlights.clear());
  await eventually(
    'the highlights to come back',
    async () => (await highlighted(page)).length === before.length,
  );
  await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight)
        (range as Range).selectNodeContents(document.querySelector('h1') ?? document.body);
    }
  });
  await eventually('the words to be right again', async () => {
    const now = await highlighted(page);
    return now.length === before.length && now.every((text, i) => text === before[i]);
  });
  await page.close();
});

test('B5: a host that the page removes comes back, and one that it removes for ever stays away', async () => {
  const page = await desk.read(storyPage(), '/host');
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await eventually('the host to come back', async () => (await hosts(page)) === 1);
  await page.evaluate(() => {
    new MutationObserver(() => {
      for (const child of [...document.documentElement.children].slice(2)) child.remove();
    }).observe(document.documentElement, { childList: true });
    document.documentElement.lastElementChild?.remove();
  });
  await eventually('the popup to say so', async () => (await desk.state(page)).frames === 'blocked');
  expect(await hosts(page)).toBe(0);
  expect((await highlighted(page)).length).toBeGreaterThan(2);
  await page.close();
});

test('pausing leaves the page exactly as it was', async () => {
  const page = await desk.open(storyPage(), '/pause');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.close();
  const read = await desk.read(storyPage(), '/pause');
  expect((await highlighted(read)).length).toBeGreaterThan(2);
  await stop(read);
  expect(await highlighted(read)).toEqual([]);
  expect(await read.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await read.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
    0, 0,
  ]);
  await read.close();
});

test('F31: after a look at another page and back, the highlights are right', async () => {
  const page = await desk.read(storyPage(), '/there');
  const before = await highlighted(page);
  desk.served.set(
    'valleyobserver.example',
    '/elsewhere',
    '<!doctype html><title>Elsewhere</title><p>Nothing here.</p>',
  );
  await page.goto('http://valleyobserver.example/elsewhere');
  await page.goBack();
  const now = await highlighted(page);
  expect([[], before]).toContainEqual(now);
  expect(await hosts(page)).toBeLessThanOrEqual(1);
  await page.close();
});

test('F31: shown again from the browser’s cache, the page is read again, and lives once', async () => {
  const page = await desk.read(storyPage(), '/cached');
  const before = (await desk.state(page)).readAt;
  await page.evaluate(() => CSS.highlights.clear());
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await shows(page, '14 crossings');
  expect((await desk.state(page)).readAt >= before).toBe(true);
  expect([await hosts(page), await page.evaluate(() => CSS.highlights.size)]).toEqual([1, 1]);
  await page.close();
});

test('F31: a page that was frozen follows its text again', async () => {
  const page = await desk.read(storyPage(), '/frozen');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await page.evaluate(() => {
    const p = document.querySelector('article p');
    if (p?.firstChild) p.firstChild.nodeValue = p.textContent?.replace('14 crossings', '15 crossings') ?? '';
  });
  await shows(page, '15 crossings');
  await drops(page, '14 crossings');
  expect([await hosts(page), await page.evaluate(() => CSS.highlights.size)]).toEqual([1, 1]);
  await page.close();
});

test('B21: a page that grows a hundred times a second is read now and then, not at every change', async () => {
  const page = await desk.read(storyPage(), '/growing');
  const before = desk.session.problems.length;
  const readings = await page.evaluate(async () => {
    let drawn = 0;
    let last = [...CSS.highlights.values()][0];
    const article = document.querySelector('article');
    for (let i = 0; i < 200; i += 1) {
      const p = document.createElement('p');
      p.textContent = `By noon ${1000 + i} passengers had left the hall again, the harbour office said.`;
      article?.append(p);
      await new Promise((resolve) => setTimeout(resolve, 10));
      const now = [...CSS.highlights.values()][0];
      if (now !== last) drawn += 1;
      last = now;
    }
    return drawn;
  });
  expect(readings).toBeLessThan(6);
  await shows(page, '1199 passengers');
  expect(desk.session.problems.length).toBe(before);
  await page.close();
});

test('a page that zooms itself has its layer over the whole document and not beyond', async () => {
  const page = await desk.read(storyPage('<p style="height: 3000px"></p>'), '/zoomed');
  const size = () =>
    page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { width: scrollWidth, height: scrollHeight };
    });
  const covered = () =>
    page
      .frames()
      .find((frame) => frame.url().includes('/layer.html'))
      ?.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const before = await size();
  await expect.poll(covered).toEqual(before);
  for (const zoom of ['2', '1.25', '']) {
    const alone = await page.evaluate((value) => {
      const { documentElement: root } = document;
      // What the page's own text takes, without anything of ours.
      const ours = root.lastElementChild as HTMLElement;
      ours.style.setProperty('display', 'none', 'important');
      root.style.zoom = value;
      return { width: root.scrollWidth, height: root.scrollHeight };
    }, zoom);
    await expect.poll(size).toEqual(alone);
    await expect.poll(covered).toEqual(alone);
  }
  await page.close();
});

/** What a person sees of a part of the window. */
const seen = (page: Page, y: number, height: number) =>
  page.screenshot({ clip: { x: 0, y, width: 160, height }, animations: 'disabled' });

/** Where the middle of the first line with these words stands in the window. */
const lineOf = (page: Page, words: string) =>
  page.evaluate((text) => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(text));
    return (paragraph?.getBoundingClientRect().top ?? Number.NaN) + 10;
  }, words);

/** A sum of its own that doesn't come out has a mark without any report before it. */
const MARKED = [
  'Cancelled crossings rose by 30 percent, from 100 last year to 140 this year, the harbour office said.',
  ...SENTENCES.slice(1),
];
const ROOM = '<style>body{margin:0 160px;font:16px/20px serif}</style>';

test('marks pass below a header that sticks to the window’s edge', async () => {
  const header =
    '<header style="position:sticky;top:0;height:120px;margin:0 -160px;background:#135">Bay</header>';
  const html = storyPage('', ROOM, MARKED)
    .replace('<body>', `<body>${header}`)
    .replace('</main>', '</main><div style="height:3000px"></div>');
  const page = await desk.open(html, '/sticky');
  const [bare, line] = [await seen(page, 0, 120), await lineOf(page, '30 percent')];
  const margin = await seen(page, line - 15, 30);
  await readPage(desk.session, page);
  await eventually('a mark in the margin', async () => !(await seen(page, line - 15, 30)).equals(margin));
  await page.evaluate((by) => scrollTo(0, by), line - 60);
  expect(await lineOf(page, '30 percent')).toBeCloseTo(60, 0);
  await eventually('the header alone', async () => (await seen(page, 0, 120)).equals(bare));
  await page.evaluate(() => scrollTo(0, 0));
  await eventually('the mark again', async () => !(await seen(page, line - 15, 30)).equals(margin));
  await page.close();
});

test('in a box that scrolls on its own, marks go with their lines and end with it', async () => {
  const html = storyPage('', ROOM, MARKED)
    .replace('<main>', '<main style="height:260px;overflow-y:auto;margin:200px 0 0">')
    .replace('</article>', '<div style="height:900px"></div></article>');
  const page = await desk.open(html, '/nested');
  const scrollBy = (top: number) =>
    page.evaluate((by) => document.querySelector('main')?.scrollTo(0, by), top);
  const line = await lineOf(page, '30 percent');
  const beside = () => seen(page, line - 35, 30);
  const above = await seen(page, 0, 200);
  await scrollBy(20);
  const bare = await beside();
  await scrollBy(0);
  await readPage(desk.session, page);
  await scrollBy(20);
  await eventually('the mark beside its line', async () => !(await beside()).equals(bare));
  await scrollBy(line - 200 + 40);
  await eventually('nothing above the box', async () => (await seen(page, 0, 200)).equals(above));
  await page.close();
});

test('printed, the page is the page: no marks, and afterwards they are back', async () => {
  const page = await desk.read(storyPage(), '/printed');
  const before = await highlighted(page);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const printed = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).length;
      document.body.dataset.printed = String(printed);
    });
  });
  await page.pdf();
  expect(await page.evaluate(() => document.body.dataset.printed)).toBe('0');
  expect(await highlighted(page)).toEqual(before);
  await page.close();
});

test.each([
  [
    "frame-src 'none'",
    { 'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; frame-src 'none'" },
  ],
  [
    'embedding rights demanded',
    { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  ],
])('under %s the claims are drawn, and it is known whether our frames are', async (name, headers) => {
  const page = await desk.read(storyPage(), `/policy-${encodeURIComponent(name)}`, headers);
  expect((await highlighted(page)).length).toBeGreaterThan(2);
  const { frames } = await desk.state(page);
  expect(['shown', 'blocked']).toContain(frames);
  await page.close();
});

test('forced colours: nothing is registered', async () => {
  const page = await desk.open(storyPage(), '/forced');
  await page.emulateMedia({ forcedColors: 'active' });
  await desk.read(storyPage(), '/forced-plain');
  // A tab behind another one paints nothing, and learns late of the colours it would paint with.
  await page.bringToFront();
  const tabId = await desk.session.tabId(page);
  const worker = await desk.session.worker();
  await worker.evaluate(
    (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['/reader.js'] }),
    tabId,
  );
  await eventually('the page to be read', async () => (await hosts(page)) === 1);
  expect(await highlighted(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await eventually('the highlights to be drawn', async () => {
    // A page hears of other colours when it paints next, and without a person before it that may be never.
    await page.screenshot();
    return (await highlighted(page)).some((each) => each.includes('14 crossings'));
  });
  await page.close();
});

test('F32: a hundred articles on one page leave nothing behind', async () => {
  const page = await desk.read(storyPage(), '/many');
  const bodies = Array.from({ length: 100 }, (_, i) =>
    SENTENCES.map((text) => text.replace('14', String(1000 + i)).replace('620', String(3000 + i))),
  );
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  let middle = 0;
  for (const [i, texts] of bodies.entries()) {
    await page.evaluate(
      ([html = '', address = '']) => {
        history.pushState({}, '', address);
        document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
      },
      [storyPage('', '', texts), `/many/${i}`],
    );
    await page.waitForTimeout(40);
    if (i === 49) middle = await heap();
  }
  await shows(page, '1099 crossings');
  expect(await hosts(page)).toBe(1);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(1);
  expect(await heap()).toBeLessThan(middle * 1.5 + 3_000_000);
  expect(await withoutHost(page)).toContain('1099 crossings');
  await page.close();
}, 240_000);
