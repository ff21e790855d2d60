import { expect, test } from 'vitest';
import { followArticle } from '../../../lib/article/follow-article.ts';
import type { Article, Reading } from '../../../lib/model/report.ts';

const SITE = 'https://lakesidepost.example';
const DAM = ['The dam leaks at 4 places.', 'Engineers will drain 30 million litres by Thursday.'];
const BUS = ['The bus line loses 12 stops.', 'Some 900 commuters signed a letter against it this week.'];

function read(path: string, texts: readonly string[], head: Partial<Article> = {}): Reading {
  const [headline = '', ...rest] = texts;
  const blocks: Article['blocks'] = [
    { role: 'headline', text: headline },
    ...rest.map((text) => ({ role: 'text' as const, text })),
  ];
  const article = {
    url: SITE + path,
    outlet: 'lakesidepost.example',
    title: headline,
    language: 'en',
    blocks,
  };
  return { kind: 'article', article: { ...article, ...head } };
}

function given(reading: Reading): Article {
  if (reading.kind !== 'article') throw new Error('no article');
  return reading.article;
}

const DAM_HEAD = { title: 'Dam leaks', published: '2026-04-02T09:00:00Z', byline: 'Ines Holm' };

test('while the former article’s text stands under the next address, it is the former article', () => {
  const follow = followArticle(`${SITE}/dam`);
  const dam = given(follow(read('/dam', DAM, DAM_HEAD), `${SITE}/dam`));
  expect(given(follow(read('/bus', DAM, { title: 'Bus line' }), `${SITE}/bus`))).toEqual(dam);
  const later = [...DAM, 'No one was hurt.'];
  const now = given(follow(read('/bus', later, { title: 'Bus line' }), `${SITE}/bus`));
  expect(now).toMatchObject({ url: `${SITE}/dam`, ...DAM_HEAD });
  expect(now.blocks.at(-1)?.text).toBe('No one was hurt.');
  expect(given(follow(read('/bus', BUS), `${SITE}/bus`)).url).toBe(`${SITE}/bus`);
});

test('nothing between the two, as a page that loads has it, hides which text was whose', () => {
  const follow = followArticle(`${SITE}/dam`);
  follow(read('/dam', DAM), `${SITE}/dam`);
  const none: Reading = { kind: 'not-article', url: `${SITE}/bus`, title: '', reason: 'listing' };
  expect(follow(none, `${SITE}/bus`)).toEqual(none);
  expect(given(follow(read('/bus', DAM), `${SITE}/bus`)).url).toBe(`${SITE}/dam`);
});

test('a head that the page left standing tells nothing of the next article', () => {
  const follow = followArticle(`${SITE}/dam?from=mail`);
  const dam = given(follow(read('/dam', DAM, DAM_HEAD), `${SITE}/dam?from=mail`));
  expect(dam).toMatchObject({ url: `${SITE}/dam`, ...DAM_HEAD });
  for (const _ of ['first', 'again']) {
    const bus = given(follow(read('/dam', BUS, DAM_HEAD), `${SITE}/bus`));
    expect(bus).toMatchObject({ url: `${SITE}/bus`, title: BUS[0] });
    expect([bus.published, bus.byline]).toEqual([undefined, undefined]);
  }
  const head = { title: 'Bus line', published: '2026-04-02T09:00:00Z' };
  expect(given(follow(read('/bus', BUS, head), `${SITE}/bus`))).toMatchObject(head);
  expect(given(follow(read('/dam', DAM, DAM_HEAD), `${SITE}/dam?from=mail`))).toEqual(dam);
});

test('without a canonical address, title and time of the former article are known again, too', () => {
  const follow = followArticle(`${SITE}/dam`);
  follow(read('/dam', DAM, DAM_HEAD), `${SITE}/dam`);
  const bus = given(follow(read('/bus', BUS, DAM_HEAD), `${SITE}/bus`));
  expect([bus.title, bus.published]).toEqual([BUS[0], undefined]);
});

test('read only after the address changed, the canonical address of the load is not believed', () => {
  const follow = followArticle(`${SITE}/dam?from=mail`);
  expect(given(follow(read('/dam', BUS, DAM_HEAD), `${SITE}/bus`))).toMatchObject({ url: `${SITE}/bus` });
});

test('what a page writes behind its address makes its head no other article’s', () => {
  const follow = followArticle(`${SITE}/dam`);
  const reading = read('/dam', DAM, DAM_HEAD);
  expect(follow(reading, `${SITE}/dam?seen=1`)).toEqual(reading);
});

test('at one address everything is as the page says, and an edit stays with its article', () => {
  const follow = followArticle(`${SITE}/amp/dam`);
  const canonical = { ...DAM_HEAD, url: `${SITE}/dam` };
  for (const texts of [DAM, BUS]) {
    const reading = read('/dam', texts, canonical);
    expect(follow(reading, `${SITE}/amp/dam#top`)).toEqual(reading);
  }
});
