import { expect, test } from 'vitest';
import { MAX_FIGURES } from '../../../lib/article/read-article.ts';
import { newArticle } from '../../../lib/exchange/shapes/article.ts';
import { REQUESTS } from '../../../lib/messaging/request-shapes.ts';
import { articleOf, documentOf, PARAGRAPHS, pageOf, paragraphs, read, textOf } from './page.ts';

const [first = '', second = '', third = '', fourth = ''] = PARAGRAPHS;

test('reads headline and paragraphs, and nothing of what surrounds them', () => {
  const { blocks, title } = articleOf(pageOf(paragraphs(PARAGRAPHS)));
  expect(title).toBe('Dam repair to take two summers');
  expect(blocks.map(({ role, text }) => [role, text])).toEqual([
    ['headline', title],
    ...PARAGRAPHS.map((text) => ['text', text]),
  ]);
});

test('reads a body that stands in several neighbouring containers', () => {
  const parts = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)].map(
    (part) =>
      `<div class="chunk">${paragraphs(part)}</div><div class="ad">Buy 3 boats for the price of 2 today.</div>`,
  );
  expect(textOf(pageOf(parts.join('')))).toEqual(['Dam repair to take two summers', ...PARAGRAPHS]);
});

test('keeps paragraphs that are wholly a link between others, and drops teasers', () => {
  const long =
    'On Friday, 3 men denied the charge, and 4 others are to enter pleas at a later hearing before the same judge.';
  const short = 'Police said 61 witnesses had been questioned.';
  const body = `<div class="m"><p>${first}</p></div>
    <div class="w"><p><a href="/live"><strong>${long}</strong></a></p></div>
    <div class="m"><p>${second}</p></div>
    <div class="w"><p><strong><a href="/b">${short}</a></strong></p></div>
    <p><strong>Read also:</strong> <a href="/x">40 killed in train crash near border</a></p>
    <div class="m"><p>${third}</p></div><div class="m"><p>${fourth}</p></div>`;
  const text = textOf(pageOf(body));
  expect(text).toContain(long);
  expect(text).toContain(short);
  expect(text.join(' ')).not.toContain('40 killed');
});

test('leaves a second story on the page alone', () => {
  const other = Array.from(
    { length: 7 },
    (_, i) => `<p>Inspectors closed ${17 + i} schools in the hills after they had
    looked at all roofs of the district, and parents were told by letter, by telephone and at the gate.</p>`,
  ).join('');
  const html = `<!doctype html><html lang="en"><head><title>Dam repair costs rise</title>
    <meta property="og:title" content="Dam repair costs rise"><meta property="og:type" content="article"></head><body><main>
    <div class="story"><h1>Dam repair costs rise</h1>${paragraphs(PARAGRAPHS.slice(0, 3))}</div>
    <div class="story next"><h1>School roofs inspected</h1>${other}</div></main></body></html>`;
  const { title, blocks } = articleOf(html);
  expect(title).toBe('Dam repair costs rise');
  expect(blocks.map(({ text }) => text)).toEqual(['Dam repair costs rise', ...PARAGRAPHS.slice(0, 3)]);
});

test('tells captions, standfirst and corrections apart, and prints a caption once', () => {
  const figure = '<figure><img src="a.jpg"><figcaption>The eastern wall in March.</figcaption></figure>';
  const standfirst = 'The water board acts after three cracks were found in the eastern wall.';
  const note = 'An earlier version of this article gave the cost as 84 million euros. It is 48 million.';
  const body = `<p class="standfirst">${standfirst}</p>${figure}${paragraphs(PARAGRAPHS)}${figure}<p>${first}</p>
    <div class="correction"><p>${note}</p></div>`;
  const blocks = articleOf(pageOf(body)).blocks;
  const withRole = (role: string) => blocks.filter((block) => block.role === role).map((block) => block.text);
  expect(withRole('standfirst')).toEqual([standfirst]);
  expect(withRole('caption')).toEqual(['The eastern wall in March.']);
  expect(withRole('correction')).toEqual([note]);
});

test('gives each post of a live blog its own time', () => {
  const posts = PARAGRAPHS.map(
    (text, i) =>
      `<div class="entry"><time datetime="2026-05-12T0${8 + i}:00:00Z">0${8 + i}:00</time><p>${text}</p></div>`,
  ).slice(0, 4);
  const posted = articleOf(
    pageOf(posts.join('').replaceAll('T010', 'T10').replaceAll('T011', 'T11')),
  ).blocks.filter((block) => block.role === 'post');
  expect(posted.map(({ time }) => time?.slice(11, 13))).toEqual(['08', '09', '10', '11']);
});

test('cuts lines parted by br into paragraphs', () => {
  const body = `<div class="text">${PARAGRAPHS.join('<br><br>\n')}<br>Deaths so<br>far: 40.</div>`;
  expect(textOf(pageOf(body)).slice(1)).toEqual([...PARAGRAPHS, 'Deaths so far: 40.']);
});

test.each([
  [
    'display: none',
    '<p style="display:none">A hidden sentence counts 77 boats in the harbour of the lower quarter.</p>',
  ],
  [
    'the hidden attribute',
    '<p hidden>A hidden sentence counts 77 boats in the harbour of the lower quarter.</p>',
  ],
  ['a footnote number', `<p>${first.replace('summers', 'summers<sup>77</sup>')}</p>`],
  ['a script', '<script>var boats = "77 boats.";</script>'],
  ['a form field', '<textarea>77 boats in the harbour.</textarea>'],
])('reads no text from %s', (_, html) => {
  expect(textOf(pageOf(paragraphs(PARAGRAPHS) + html)).join(' ')).not.toContain('77');
});

test('keeps raised figures that are powers', () => {
  const sentence =
    'The lake behind the dam covers 12 km<sup>2</sup> in spring, and much less once the summer is over.';
  expect(textOf(pageOf(paragraphs([...PARAGRAPHS.slice(0, 3), sentence, fourth]))).join(' ')).toContain(
    '12 km2 in',
  );
});

test('glues no words where elements part them, and maps every character to its text node', () => {
  const words = ['Some', ' ', '104', ' ', 'releases', ' ', 'were', ' ', 'verified.'];
  const html = pageOf(
    `${paragraphs(PARAGRAPHS)}<p>${words.map((word) => `<span>${word}</span>`).join('')}</p><p>${first}</p>`,
  );
  const { reading, textMap } = read(html);
  const blocks = reading.kind === 'article' ? reading.article.blocks : [];
  const index = blocks.findIndex(({ text }) => text === 'Some 104 releases were verified.');
  expect(index).toBeGreaterThan(0);
  for (const [i, { text }] of blocks.entries()) {
    const mapped = (textMap.runs[i] ?? []).map((run) => run.node.data.slice(run.from, run.from + run.length));
    expect(mapped.join('').replace(/\s/g, ' ')).toBe(text);
  }
});

test('leaves the document as it was', () => {
  const document = documentOf(pageOf(paragraphs(PARAGRAPHS)));
  const before = document.documentElement.outerHTML;
  const { reading } = read(before);
  expect(reading.kind).toBe('article');
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each([
  [
    'a list of stories',
    `<main>${'<p><a href="/a">40 killed in train crash near border</a></p>'.repeat(30)}</main>`,
  ],
  ['a page without text', '<main><h1>Welcome to the harbour</h1></main>'],
  ['a shop', `<main itemscope itemtype="https://schema.org/Product">${paragraphs(PARAGRAPHS)}</main>`],
])('takes %s for no article', (_, body) => {
  expect(
    read(`<!doctype html><html><head><title>Harbour</title></head><body>${body}</body></html>`).reading.kind,
  ).toBe('not-article');
});

test('takes an agency item of two sentences for an article where the page says so', () => {
  expect(articleOf(pageOf(paragraphs(PARAGRAPHS.slice(0, 2)))).blocks).toHaveLength(3);
});

test('says when only a part of an oversized page was read', () => {
  const many = Array.from({ length: 3000 }, (_, i) => `<p>${i} ${third.repeat(4)}</p>`).join('');
  const { partial, blocks } = articleOf(pageOf(many));
  expect(partial).toBe(true);
  expect(blocks.length).toBeGreaterThan(1000);
});

test('says when only a part of a page with very many figures was read', () => {
  const row = (n: number) => `Ward ${n} counted 61 voters, 42 of them women, the clerk said on the square.`;
  const many = Array.from({ length: 2000 }, (_, i) => `<p>${row(i)}</p>`).join('');
  const { partial, blocks } = articleOf(pageOf(many));
  expect(partial).toBe(true);
  const rows = blocks.filter(({ role }) => role === 'text').map(({ text }) => text);
  expect(rows.length).toBeLessThan(2000);
  expect(rows).toEqual(rows.map((_, i) => row(i)));
  expect(rows.length * 3).toBeGreaterThanOrEqual(MAX_FIGURES - 10);
});

test('leaves out a block that is no paragraph, and says so', () => {
  const dump = `${third} `.repeat(2000);
  const { partial, blocks } = articleOf(pageOf(paragraphs([...PARAGRAPHS, dump])));
  expect(partial).toBe(true);
  expect(blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(PARAGRAPHS));
});

test.each([
  ['a title that is cut within a character', pageOf(paragraphs(PARAGRAPHS), '', `${'a'.repeat(999)}😀 dam`)],
  [
    'very many authors',
    pageOf(
      paragraphs(PARAGRAPHS),
      `<script type="application/ld+json">${JSON.stringify({
        '@type': 'NewsArticle',
        author: Array.from({ length: 20 }, (_, i) => `${i} ${'Ana Ruiz '.repeat(60)}`),
      })}</script>`,
    ),
  ],
])('gives %s as the extension’s background and a backup take it', (_, html) => {
  const { reading } = read(html);
  expect(reading.kind).toBe('article');
  expect(REQUESTS.annotate.shape({ reading }, 'request')).toBeNull();
  expect(reading.kind === 'article' && newArticle(reading.article, 'article')).toBeNull();
});

test('replaces lone surrogates, so that the text survives any encoding', () => {
  const text = textOf(pageOf(paragraphs(PARAGRAPHS.map((each) => each.replace('dam', 'd\ud800m'))))).join('');
  expect(text.isWellFormed()).toBe(true);
});

test('leaves out cards of other stories, with their summaries', () => {
  const card = (
    i: number,
  ) => `<div class="c"><h3><a href="/s/${i}">Harbour fair opens on Saturday number ${i}</a></h3>
    <p>Some ${i}00 stands will line the quay, the organisers promise, and there will be music on all three evenings.</p></div>`;
  const text = textOf(
    pageOf(`${paragraphs(PARAGRAPHS)}<div class="list">${[1, 2, 3].map(card).join('')}</div>`),
  );
  expect(text.slice(1)).toEqual(PARAGRAPHS);
});

test('leaves out requests for a subscription', () => {
  const asking =
    '<p>Read on for 5 euros a month. <a href="/subscribe?from=story">Choose one of our 3 subscriptions now</a>.</p>';
  expect(
    textOf(pageOf(paragraphs(PARAGRAPHS.slice(0, 2)) + asking + paragraphs(PARAGRAPHS.slice(2)))).slice(1),
  ).toEqual(PARAGRAPHS);
});

test('leaves out all of a message that ends the story for those who don’t subscribe', () => {
  const wall = [
    'To read on, please <a href="/product/subscription-yearly/">subscribe to the Wire for 60 crowns a year</a>.',
    'When you join our family you get 365 days of stories that you won’t find anywhere else, we promise you that.',
    'Join now or renew to get:<br>— 12 special reports a year.<br>— News from all 14 quarters of the town.',
    'Are you one of our 9,000 subscribers already? Then <a href="/my-account/">go in here</a> and read on at once.',
  ];
  expect(textOf(pageOf(paragraphs([...PARAGRAPHS, ...wall]))).slice(1)).toEqual(PARAGRAPHS);
});

test('keeps what follows a request in the middle of a story', () => {
  const request = 'Never miss a story: <a href="/newsletter">sign up for our letter</a>.';
  const account = 'The board put the plans <a href="/login">behind a login</a> on Tuesday, the clerk said.';
  const [first = '', ...others] = PARAGRAPHS;
  const texts = textOf(pageOf(`${paragraphs([first, request, ...others])}<div><p>${account}</p></div>`));
  expect(texts).toEqual(expect.arrayContaining(PARAGRAPHS));
});

test('B21: reads a page that nests ten thousand deep', () => {
  const deep = `${'<div>'.repeat(10_000)}<p>${third}</p>${'</div>'.repeat(10_000)}`;
  expect(textOf(pageOf(paragraphs(PARAGRAPHS) + deep)).slice(1, 5)).toEqual(PARAGRAPHS);
});

test('guesses the language where the page names none', () => {
  const html = pageOf(paragraphs(PARAGRAPHS)).replace(' lang="en"', '');
  expect(articleOf(html).language).toBe('en');
});
