import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Session } from '../browser/launch.ts';
import type { Answer } from '../browser/reading.ts';
import { answersOf, readWithoutPopup } from '../browser/reading.ts';
import { type Served, serve } from '../browser/serve.ts';

const HOST = 'valleyobserver.example';
const STORY = [
  'The tram line from Quayside to Northfield will cost 48 million euros, the city council said on Tuesday.',
  'The line will be 7.5 kilometres long and have 12 stops, according to the council.',
  'Shopkeepers on Quayside fear that customers will stay away while the street is dug up before their doors.',
  'The street was last dug up when the sewers were renewed; people still speak of the dust of that summer.',
];

let served: Served;
let session: Session;

beforeAll(async () => {
  served = await serve({ [HOST]: {} });
  session = await launch({ served });
}, 240_000);

afterAll(async () => {
  await session.close();
  await served.close();
});

function pageOf({ head = '', body = STORY.map((text) => `<p>${text}</p>`).join('\n') } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council puts price on tram</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-03T10:00:00Z">
${head}</head><body><article><h1>Council puts price on tram</h1>${body}</article></body></html>`;
}

/** Reads a page and gives what the extension says of it, and how long that took from the reader's click. */
async function reading(
  path: string,
  html: string,
): Promise<{ status: string; claims: Answer[]; seconds: number }> {
  served.set(HOST, path, html);
  const page = await session.open(`http://${HOST}${path}`);
  const begun = Date.now();
  const { status } = await readWithoutPopup(session, page);
  const seconds = (Date.now() - begun) / 1000;
  const claims = status === 'read' ? await answersOf(page) : [];
  await page.close();
  return { status, claims, seconds };
}

function texts(claims: Answer[]): string[] {
  return claims.map(({ claim }) => claim.text);
}

const HOSTILE: [string, string][] = [
  ['broken off', '{"@type":"NewsArticle","headline":"'],
  ['no object', '[[[["NewsArticle"]]]]'],
  [
    'prototype keys',
    '{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"headline":"Other"}',
  ],
  [
    'lists where texts belong',
    '{"@type":["NewsArticle",7],"headline":["A",{"x":1}],"datePublished":[2026],"author":[[[]]]}',
  ],
  ['a date beyond dates', '{"@type":"NewsArticle","datePublished":"9999-99-99","dateModified":"0001-01-01"}'],
  ['a thousand levels', `${'{"@graph":['.repeat(1_000)}${']}'.repeat(1_000)}`],
  ['10 MB of nothing', `{"@type":"NewsArticle","keywords":"${'x'.repeat(10_000_000)}"}`],
  [
    'a foreign address',
    '{"@type":"NewsArticle","url":"javascript:alert(1)","mainEntityOfPage":"https://bank.example/"}',
  ],
];

test.each(HOSTILE)('B12: structured data that is hostile (%s) changes no claim', async (name, json) => {
  const path = `/ld-${name.replace(/\W/g, '-')}`;
  const { status, claims } = await reading(
    path,
    pageOf({ head: `<script type="application/ld+json">${json}</script>` }),
  );
  expect(status).toBe('read');
  expect(texts(claims).join(' ')).toContain('48 million euros');
  expect(claims.every(({ findings }) => findings.every(({ prior }) => prior.report.outlet === HOST))).toBe(
    true,
  );
});

const CLOBBERING = [
  'attributes',
  'parentNode',
  'childNodes',
  'firstChild',
  'nextSibling',
  'cloneNode',
  'getAttribute',
]
  .concat([
    'textContent',
    'id',
    'children',
    'tagName',
    'nodeName',
    'ownerDocument',
    'querySelectorAll',
    'style',
  ])
  .map((name) => `<input name="${name}">`)
  .join('');

test('B10: a form whose fields hide the DOM’s own names changes no claim', async () => {
  const body = STORY.map((text) => `<p>${text}</p>`).join('\n');
  const clean = await reading('/clean', pageOf({ body }));
  const inside = await reading('/form', pageOf({ body: `<form>${CLOBBERING}${body}</form>` }));
  const beside = await reading(
    '/beside',
    pageOf({
      body: `${body}<form>${CLOBBERING}</form><img name="body"><form name="documentElement"></form>`,
    }),
  );
  expect(texts(clean.claims).length).toBeGreaterThan(1);
  expect(texts(inside.claims)).toEqual(texts(clean.claims));
  expect(texts(beside.claims)).toEqual(texts(clean.claims));
});

test('B14: words in the page’s text are words, whatever they look like', async () => {
  const markup =
    '<p>“&lt;img src=x onerror=document.title=1&gt;” cost 48 million euros, \u202eAna\u0000 Ruiz\u200b of &lt;/script&gt; said.</p>';
  const { status, claims } = await reading(
    '/markup',
    pageOf({ body: markup + STORY.map((text) => `<p>${text}</p>`).join('') }),
  );
  expect(status).toBe('read');
  expect(claims.length).toBeGreaterThan(0);
});

test('no page of ours or theirs reported an error', () => {
  expect(session.problems).toEqual([]);
});
