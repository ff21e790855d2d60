import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleFromHtml } from '../../../lib/cli/from-html.ts';
import type { Article } from '../../../lib/model/report.ts';
import { findBrowser } from '../../browser/find-browser.ts';
import { addressOf, demoPages, htmlOf } from '../../demo/newsroom.ts';
import { extractIn } from './extract-in-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findBrowser().path,
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
});

afterAll(() => browser.close());

/** The extractor as one classic script. */
async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'extract-in-page.ts'), formats: ['iife'], name: 'claims' },
    },
  });
  const parts = [made].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = parts.find((part) => part.type === 'chunk');
  if (!script) throw new Error('the extractor could not be bundled');
  return script.code;
}

/** Texts that the two runtimes' tables of characters and words could read apart. */
const TRICKY = [
  'Exports fell from 816\u202f000 t in 2021–22 to 734\u00a0000 t in 2022–23, the ministry said.',
  'The dose was raised to 400 mg. Two patients died, the clinic said at 2.15 p.m. on Tuesday.',
  '“We slept 11 to a room,” said a docker who goes by the name “Lucky.” He was paid ½ of €3.4-million.',
  'İzmir’s mayor put it at １０４ homes — “more than twice the 40 reported”, he said. 🙂 Café owners lost 12%.',
];

function articles(): Article[] {
  const own = demoPages().map((page) =>
    articleFromHtml(htmlOf(page), { where: page.file, address: addressOf(page), described: {} }),
  );
  const tricky: Article = {
    url: 'https://harbourtimes.example/tricky',
    outlet: 'harbourtimes.example',
    title: 'Tricky sentences',
    published: '2026-05-12T08:00:00Z',
    language: 'en',
    blocks: TRICKY.map((text) => ({ role: 'text', text })),
  };
  return [...own, tricky];
}

test('the same texts give the same claims in Chromium as on the command line', async () => {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundled() });
  const given = articles();
  const there = await page.evaluate((texts) => {
    const { extractIn: extract } = globalThis as unknown as { extractIn: (article: Article) => unknown };
    return texts.map((article) => JSON.stringify(extract(article)));
  }, given as Article[]);
  const here = given.map((article) => JSON.stringify(extractIn(article)));
  expect(here.every((claims) => claims.length > 100)).toBe(true);
  expect(there).toEqual(here);
});
