import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Session } from '../../browser/launch.ts';
import { eventually, readPage } from '../../browser/reading.ts';
import { type Served, serve } from '../../browser/serve.ts';

/** Pages full of figures stay readable. */
const DISTRICTS = ['Aldmoor', 'Brack', 'Corve', 'Dunlea', 'Esker', 'Fenwick', 'Garrow', 'Hollin'];

const ROWS = DISTRICTS.map(
  (name, index) =>
    `<tr><td>${name}</td><td>${12_000 + index * 731} votes</td><td>${8000 + index * 419} votes</td></tr>`,
);

const RESULTS = `<!doctype html><html lang="en"><head><title>Results by district</title>
<meta property="og:type" content="article"><style>body { max-width: 640px; margin: 40px auto }</style></head>
<body><article><h1>Results by district</h1>
<p>The electoral office published the results of eight districts on Monday. Turnout reached 61.2 percent, against
58.4 percent four years ago, the office said in a statement.</p>
<p>The Harbour List won 312,400 votes and the Valley Union 241,900, according to the office. The rest went to nine
smaller lists, which reached 40,100 votes together.</p>
<table><thead><tr><th>District</th><th>Harbour List</th><th>Valley Union</th></tr></thead>
<tbody>${ROWS.join('')}</tbody></table>
<p>Complaints were filed in three districts, said Ida Corve, who leads the office. A recount there will take two
weeks.</p></article></body></html>`;

let served: Served;
let session: Session;

beforeAll(async () => {
  served = await serve({ 'harbourtimes.example': { '/results': RESULTS } });
  session = await launch({ served });
}, 240_000);

afterAll(async () => {
  await session.close();
  await served.close();
});

test('a table full of figures gets one bracket with their number; its rows’ marks come with the open card', async () => {
  const worker = await session.worker();
  await worker.evaluate(() => chrome.storage.local.set({ 'setting:level': 'all' }));
  const page = await session.open('http://harbourtimes.example/results');
  await readPage(session, page);
  const layer = await eventually('the layer', async () =>
    page.frames().find((frame) => frame.url().includes('/layer.html')),
  );
  await layer.locator('.layer-bracket').waitFor();
  expect(await layer.locator('.layer-bracket').count()).toBe(1);
  expect(Number(await layer.locator('.layer-head').textContent())).toBe(2 * DISTRICTS.length);
  const table = await page.locator('table').boundingBox();
  const bracket = await layer.locator('.layer-bracket').boundingBox();
  if (!table || !bracket) throw new Error('table and bracket have a place');
  expect(bracket.x + bracket.width).toBeLessThan(table.x);
  const inTable = async () => {
    const boxes = await layer
      .locator('.layer > .layer-mark')
      .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().top));
    return boxes.filter((top) => top > table.y && top < table.y + table.height).length;
  };
  expect(await inTable()).toBe(0);
  await page.getByText('12731 votes').hover();
  await expect.poll(inTable).toBe(1);
});
