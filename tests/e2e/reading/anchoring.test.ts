import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, highlighted, openDesk, storyPage, withoutHost } from './story.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
}, 240_000);

afterAll(() => desk.close());

test('a sentence whose words and spaces stand in elements of their own is highlighted whole', async () => {
  const words = 'Some 104 releases were verified.'.split(/( )/).map((word) => `<span>${word}</span>`);
  const page = await desk.open(storyPage(`<p id="spans">${words.join('')}</p>`), '/spans');
  const before = await withoutHost(page);
  await desk.read(storyPage(`<p id="spans">${words.join('')}</p>`), '/spans-read');
  expect(before).toContain('<span>104</span>');
  const [read] = desk.session.context.pages().slice(-1);
  if (!read) throw new Error('no page');
  expect(await highlighted(read)).toContain('Some 104 releases were verified.');
  expect(await withoutHost(read)).toBe(before);
});

test.each([
  [
    'no-break spaces',
    'Some 1\u202F040\u00A0boats were counted on Friday.',
    'Some 1 040 boats were counted on Friday.',
  ],
  [
    'a soft hyphen',
    'Some 104 pris\u00ADoners were counted on Friday.',
    'Some 104 pris\u00ADoners were counted on Friday.',
  ],
  [
    'a comment inside',
    'Some 104 <!-- x -->boats were counted on Friday.',
    'Some 104 boats were counted on Friday.',
  ],
  ['a line break', 'Some 104 boats<br>were counted on Friday.', 'Some 104 boatswere counted on Friday.'],
  [
    'a link and bold',
    'Some <b>104</b> <a href="/x">boats</a> were counted on Friday.',
    'Some 104 boats were counted on Friday.',
  ],
])('a sentence with %s is highlighted exactly', async (name, html, expected) => {
  const page = await desk.read(storyPage(`<p>${html}</p>`), `/${encodeURIComponent(name)}`);
  expect(await highlighted(page)).toContain(expected);
  await page.close();
});

test('text of hidden elements inside a sentence is not highlighted with it', async () => {
  const page = await desk.read(
    storyPage('<p>Some 104 boats <span style="display:none">or 77 ships</span>were counted on Friday.</p>'),
    '/hidden-inside',
  );
  const texts = await highlighted(page);
  expect(texts.join(' ')).toContain('Some 104 boats were counted on Friday.');
  expect(texts.join(' ')).not.toContain('77');
  await page.close();
});

test('each of two equal sentences is highlighted on its own copy', async () => {
  const twice =
    '<p>Some 104 boats were counted on Friday.</p><p>The harbour office wrote it down twice, as it does.</p>'.repeat(
      2,
    );
  const page = await desk.read(storyPage(twice), '/twice');
  const places = await page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .filter((range) => range.toString().startsWith('Some 104 boats'))
      .map((range) => [...document.querySelectorAll('p')].findIndex((p) => p.contains(range.startContainer))),
  );
  expect(new Set(places).size).toBe(2);
  await page.close();
});

test('words in an open shadow root are read and highlighted', async () => {
  const html = storyPage(
    '<story-part></story-part>',
    `<script>customElements.define('story-part', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Some 104 boats were counted on Friday.</p>'; }
    });</script>`,
  );
  const page = await desk.read(html, '/shadow');
  expect(await highlighted(page)).toContain('Some 104 boats were counted on Friday.');
  await page.close();
});

test('B10: a form whose fields are named like properties changes nothing', async () => {
  const names = [
    'attributes',
    'parentNode',
    'childNodes',
    'firstChild',
    'nextSibling',
    'cloneNode',
    'getAttribute',
    'textContent',
    'id',
    'tagName',
    'localName',
    'nodeType',
    'parentElement',
    'children',
    'ownerDocument',
    'shadowRoot',
  ];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  const image =
    '<img name="documentElement"><img name="querySelectorAll"><img name="implementation"><img name="body">';
  const plain = await desk.read(storyPage(), '/plain');
  const expected = await highlighted(plain);
  const page = await desk.read(
    storyPage().replace('<main>', `<main><form>${fields}`).replace('</main>', `</form></main>${image}`),
    '/clobbered',
  );
  expect(await highlighted(page)).toEqual(expected);
  expect(expected.length).toBeGreaterThan(2);
  await plain.close();
  await page.close();
});

test.each([
  [
    'a style sheet',
    '<p class="x">Some 104 boats were counted on Friday.</p>',
    '<style>.x{display:none}</style>',
  ],
  [
    'visibility',
    '<p class="x">Some 104 boats were counted on Friday.</p>',
    '<style>.x{visibility:hidden}</style>',
  ],
  ['no opacity', '<p class="x">Some 104 boats were counted on Friday.</p>', '<style>.x{opacity:0}</style>'],
  [
    'a closed details',
    '<details><summary>More</summary><p>Some 104 boats were counted on Friday.</p></details>',
    '',
  ],
  [
    'one pixel',
    '<p class="x">Some 104 boats were counted on Friday.</p>',
    '<style>.x{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}</style>',
  ],
  [
    'a place off the screen',
    '<p class="x">Some 104 boats were counted on Friday.</p>',
    '<style>.x{position:absolute;left:-9999px}</style>',
  ],
  [
    'white on white',
    '<p class="x">Some 104 boats were counted on Friday.</p>',
    '<style>.x{color:#fff}</style>',
  ],
  [
    'a part that is not rendered',
    '<div class="x"><div><div><p>Some 104 boats were counted on Friday.</p></div><p>Of those 104 came back.</p></div></div>',
    '<style>.x{display:none}</style>',
  ],
])('B22: text hidden by %s gives no claim', async (name, html, head) => {
  const page = await desk.read(storyPage(html, head), `/hidden-${encodeURIComponent(name)}`);
  const texts = (await highlighted(page)).join(' ');
  expect(texts).not.toContain('104');
  expect(texts).toContain('14 crossings');
  await page.close();
});

test('B22: in a hidden part, what is shown again is read', async () => {
  const hidden = '<div style="visibility:hidden"><p>Some 77 ships sank.</p>';
  const shown = '<p style="visibility:visible">Some 104 boats were counted on Friday.</p></div>';
  const page = await desk.read(storyPage(hidden + shown), '/shown-again');
  const texts = (await highlighted(page)).join(' ');
  expect(texts).toContain('104 boats');
  expect(texts).not.toContain('77');
  await page.close();
});
