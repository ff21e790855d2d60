import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPriorReports } from '../../../lib/cli/prior-reports.ts';
import { readArticles, readOneArticle } from '../../../lib/cli/read-articles.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimlight-cli-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const RECORD = {
  url: 'http://a.example/1',
  outlet: 'Post',
  date: '2026-01-25',
  title: 'T',
  text: 'One.\n\nTwo.',
};

test('plain text: every line is a paragraph, and the options say the rest', () => {
  const path = write('a.txt', '\ufeffFirst  line.\r\n\r\nSecond line.\n');
  const [article] = readArticles(path, {
    date: '2026-01-26',
    title: 'Head',
    url: 'https://www.post.example/x',
  });
  expect(article).toEqual({
    url: 'https://www.post.example/x',
    outlet: 'post.example',
    title: 'Head',
    published: '2026-01-26',
    language: 'en',
    blocks: [
      { role: 'headline', text: 'Head' },
      { role: 'text', text: 'First line.' },
      { role: 'text', text: 'Second line.' },
    ],
  });
});

test('a JSON report gives its own address, outlet, date and title; options win', () => {
  const [article] = readArticles(write('r.json', JSON.stringify(RECORD, null, 2)), { outlet: 'Wire' });
  expect(article).toMatchObject({ url: RECORD.url, outlet: 'Wire', title: 'T', published: '2026-01-25' });
  expect(article?.blocks.map(({ text }) => text)).toEqual(['T', 'One.', 'Two.']);
});

const SPANISH =
  'La autoridad del puerto informó que 41 barcos se perdieron el viernes, y los equipos de rescate buscaron por la costa.';

test.each([
  ['plain text', 'es.txt', SPANISH],
  ['JSON', 'es.json', JSON.stringify({ ...RECORD, text: SPANISH }, null, 2)],
  ['NDJSON', 'es.ndjson', JSON.stringify({ ...RECORD, text: SPANISH })],
])('%s is read in the language that its words are in', (_, name, content) => {
  expect(readArticles(write(name, content), {}).map(({ language }) => language)).toEqual(['es']);
});

test('NDJSON holds a report a line, a JSON array one an element', () => {
  const lines = `\ufeff${JSON.stringify(RECORD)}\r\n\r\n${JSON.stringify({ text: 'Only text.' })}\n`;
  expect(readArticles(write('r.ndjson', lines), {})).toHaveLength(2);
  expect(readArticles(write('array.json', JSON.stringify([RECORD, RECORD])), {})).toHaveLength(2);
});

test('reports without an address in one file are still different reports', () => {
  const lines = ['{"text":"A."}', '{"text":"B."}'].join('\n');
  const [a, b] = readArticles(write('bare.ndjson', lines), {});
  expect(a?.url).not.toBe(b?.url);
});

test('a key such as __proto__ is nothing special', () => {
  readArticles(write('proto.json', '{"__proto__":{"text":"x"},"text":"Real."}'), {});
  expect(({} as Record<string, unknown>).text).toBeUndefined();
});

test.each([
  ['missing.txt', undefined, /does not exist/],
  ['empty.txt', '  \n ', /is empty/],
  ['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0]), /no text/],
  ['broken.json', '{"text": ', /line 1 is no valid JSON/],
  ['untexted.json', '{"title":"T"}', /no "text"/],
  ['typed.json', '{"text":"A","date":5}', /"date" must be a text/],
  ['undated.json', '{"text":"A","date":"2026-02-31"}', /"2026-02-31" is no date/],
  ['second.ndjson', '{"text":"A."}\n{"text":', /line 2 is no valid JSON/],
  ['shop.html', '<!doctype html><title>Shop</title><a href="/a">Tyres 49.90</a>', /no article/],
])('%s is refused with a sentence', (name, content, sentence) => {
  const path = content === undefined ? join(folder, name) : write(name, content);
  expect(() => readOneArticle(path, {})).toThrow(sentence);
});

test('a folder is refused where a file is asked for', () => {
  expect(() => readArticles(folder, {})).toThrow(/is a folder/);
});

test('prior reports of a folder come oldest first; a bad file is said and passed over', () => {
  const archive = join(folder, 'archive');
  write('archive/b.json', JSON.stringify({ ...RECORD, date: '2026-01-26' }));
  write('archive/sub/a.json', JSON.stringify({ ...RECORD, date: '2026-01-24' }));
  write('archive/bad.json', '{');
  write('archive/notes.md', 'no report');
  const { articles, passedOver } = readPriorReports(archive);
  expect(articles.map(({ published }) => published)).toEqual(['2026-01-24', '2026-01-26']);
  expect(passedOver).toHaveLength(1);
  expect(passedOver[0]).toMatch(/bad\.json/);
});

test('the article that is checked is no prior report of itself', () => {
  const own = write('both/own.txt', 'Own text.');
  write('both/prior.txt', 'Prior text.');
  const { articles } = readPriorReports(join(folder, 'both'), own);
  expect(articles.map(({ blocks }) => blocks[0]?.text)).toEqual(['Prior text.']);
});

test('a mirrored site keeps its host as address', () => {
  write('mirror/post.example/world/a.txt', 'Text.');
  const { articles } = readPriorReports(join(folder, 'mirror'));
  expect(articles[0]).toMatchObject({ url: 'http://post.example/world/a.txt', outlet: 'post.example' });
});

test('a folder without reports is refused', () => {
  write('none/readme.md', 'x');
  expect(() => readPriorReports(join(folder, 'none'))).toThrow(/holds no reports/);
});
