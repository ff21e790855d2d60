import { expect, test } from 'vitest';
import { readFacts } from '../../../../lib/article/metadata/index.ts';
import { ADDRESS, documentOf } from '../page.ts';

const facts = (head: string, body = '') =>
  readFacts(
    documentOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`),
    ADDRESS,
  );
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Dam repair costs rise',
  datePublished: '2026-05-12T08:00:00+02:00',
  dateModified: '2026-05-12T10:00:00+02:00',
  author: [{ '@type': 'Person', name: 'Ana Ruiz' }, 'Tomás Vidal'],
  publisher: { '@type': 'Organization', name: 'Meridian Wire' },
};

test('takes facts from JSON-LD before any other source', () => {
  const meta =
    '<meta property="og:title" content="Other"><meta property="article:published_time" content="2020-01-01">';
  expect(facts(jsonLd(ARTICLE) + meta)).toMatchObject({
    title: 'Dam repair costs rise',
    published: '2026-05-12T08:00:00+02:00',
    modified: '2026-05-12T10:00:00+02:00',
    byline: 'Ana Ruiz, Tomás Vidal',
    publisher: 'Meridian Wire',
    article: true,
  });
});

test('finds the article in a graph, and takes no date from a video beside it', () => {
  const video = { '@type': 'VideoObject', datePublished: '2020-01-01', name: 'Dam from above' };
  expect(
    facts(jsonLd(video) + jsonLd({ '@graph': [video, { '@type': 'WebPage' }, ARTICLE] })).published,
  ).toBe(ARTICLE.datePublished);
});

test('prefers the article that is about this address', () => {
  const other = { ...ARTICLE, headline: 'Another', url: 'https://www.meridianwire.example/other' };
  expect(facts(jsonLd([other, { ...ARTICLE, mainEntityOfPage: { '@id': ADDRESS } }])).title).toBe(
    ARTICLE.headline,
  );
});

test('reads data with raw line breaks, in a comment, or broken beyond that', () => {
  const raw = JSON.stringify(ARTICLE).replace('costs', 'costs\n');
  for (const source of [raw, `<![CDATA[${raw}]]>`, raw.replace('"author":', '"author": Ana, "by":')]) {
    const { published } = facts(`<script type="application/ld+json">${source}</script>`);
    expect(published).toBe(ARTICLE.datePublished);
  }
});

test.each([
  [
    'a polluting key',
    '{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  ],
  [
    'wrong types',
    '{"@type":["NewsArticle",{}],"headline":["a"],"datePublished":{"x":1},"author":[[[]]],"publisher":7}',
  ],
  ['a thousand levels', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`],
  ['ten megabytes', `{"@type":"NewsArticle","headline":"${'x'.repeat(10_000_000)}"}`],
  ['dates out of the world', '{"@type":"NewsArticle","datePublished":"9999-99-99"}'],
  ['no JSON', '{{{{'],
  ['null', 'null'],
  ['a list of lists', '[[[[null]]]]'],
])('survives JSON-LD with %s', (_, source) => {
  const before = performance.now();
  const found = facts(
    `<script type="application/ld+json">${source}</script><title>Dam repair costs rise</title>`,
  );
  expect(found.published).toBeUndefined();
  expect(found.title).toBe('Dam repair costs rise');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(performance.now() - before).toBeLessThan(2000);
});

test('falls back on meta elements, microdata and time elements, in this order', () => {
  const time = '<article><time datetime="2026-05-10">10 May</time></article>';
  const micro = '<meta itemprop="datePublished" content="2026-05-11">';
  const meta = '<meta property="article:published_time" content="2026-05-12">';
  expect(facts('', time).published).toBe('2026-05-10');
  expect(facts(micro, time).published).toBe('2026-05-11');
  expect(facts(micro + meta, time).published).toBe('2026-05-12');
});

test('ignores a date of year one', () => {
  expect(
    facts('<meta property="article:published_time" content="0001-01-01T00:00:00Z">').published,
  ).toBeUndefined();
});

test('a product listed beside the story makes the page no shop', () => {
  expect(facts(jsonLd({ '@type': 'Product' })).article).toBe(false);
  expect(facts(`${jsonLd({ '@type': 'Product' })}<meta property="og:type" content="article">`).article).toBe(
    true,
  );
});

test('drops the site from the title, and undoes what was escaped twice', () => {
  expect(facts('<title>Dam repair to take two summers | Meridian Wire</title>').title).toBe(
    'Dam repair to take two summers',
  );
  expect(
    facts('<meta property="og:title" content="Board &amp;#8216;acts&amp;#8217; &amp;amp; waits">').title,
  ).toBe('Board ‘acts’ & waits');
});
