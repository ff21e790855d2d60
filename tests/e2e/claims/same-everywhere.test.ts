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
  'The flight took 2 hours 30 minutes; he is 6\'3" tall and was jailed for 12 years and six months.',
  'The shop shut at half past midnight, said Mary Ford, 62, a mother of three in her 60s.',
  'Call 0800 123 4567 or (555) 123-4567 about flight BA249, Section 301 or the No. 10 shirt.',
  'Police recorded 40 thefts in May, half as many as a year earlier. That is twice the number in 2019.',
  'Growth was revised up to 2.7 percent, from 2.4; membership grew by 34 to 104.',
  'The fund has paid out 312 million of 480 million euros, or 65%.',
  'Chile on Monday reported 40 deaths; South Korea has recorded 412 infections, up from 380.',
  'Takings fell $2.4 million to $31.1 million, from $33.5 million a year earlier.',
  'Turnout is expected to drop to 18 to 25 percent in rural districts.',
  'USD 200 million for repairs, EUR 35m for housing, Rs. 5 crore, HK$5.4m, -$35m and CHF 120m.',
  'What a day it was: the council met at 2.15pm and sat for forty-five minutes.',
  'Since March 21, 412 people have been detained. In December, 40 people died.',
  '“They need beds today.\u2028“If they wait, 40 will die,” she added.',
  'Two hundred and four boats, several hundred thousand people and two point five million goats.',
  'One in five voters, two-thirds of members, ½ of the crop, ¾ inch, 1⁄32 of a pint and 3/4 of it.',
  '816’000 homes, 1.234.567,5 hectares, 12,34,567 rupees, 1,250.5 tonnes and 4 000 000 people.',
  'A magnitude-6.3 quake hit at a depth of 10 km (6.2 miles) at 04:12:33 GMT on 2026-05-04.',
  'It was −12 °C, then 104F (40C), with winds of 120 km/h (75 mph) and 300mm of rain in 24 hours.',
  'The Forty Niners won 21–17; the Group of Seven met; World War Two ended in 1945; she won 6–4, 7–5.',
  '١٢٣ people and 一百 people and १२ people came, and 12\u0301 more; e\u0301\u0302 5.',
  'ﬁve ﬂights, ② boats, Ⅻ chapters, 5² fields, 10⁶ cells and 3×10⁸ metres.',
  'STRAẞE 7, Straße 7, IJsselmeer 40, ǆ 5, ﷽ 6, 👩‍👩‍👧‍👦 7 and 🇨🇱 8.',
  '40 people died\u0000, \ufeff12\u200b000 fled and \u202e34\u202c stayed.',
  'Dozens died, scores were hurt, tens of thousands fled, half a dozen stayed and a million and a half left.',
  'In the first quarter of 2025, in 2021–22, in the early 1980s, last March and three weeks ago, 12 mines closed.',
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
