import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Session } from '../../browser/launch.ts';
import { type Served, serve } from '../../browser/serve.ts';

let served: Served;
let session: Session;

const FERRY = `<!doctype html><html lang="en"><head><title>Ferry line cut to two boats</title>
<meta property="og:type" content="article"></head><body><article><h1>Ferry line cut to two boats</h1>
<p>The ferry line to the islands will run with two boats from Monday, the harbour office said on Friday. Until
now, five boats carried about 12,000 passengers a week, the office said in a statement.</p>
<p>Repairs on three boats will take six weeks, said Nora Feld, who leads the yard at Tamm. The yard has 48
workers, and hired 12 more in January to shorten the wait, she said.</p>
<p>Islanders asked for a bus to the northern pier. The council will decide on 14 March whether to pay for it; a
year of such a bus would cost 310,000 crowns, according to a report that the council ordered last autumn.</p>
</article></body></html>`;

beforeAll(async () => {
  served = await serve({ 'harbourtimes.example': { '/ferry': FERRY, '/contact': '<title>Contact</title>' } });
  session = await launch({ served });
}, 240_000);

afterAll(async () => {
  await session.close();
  await served.close();
});

test('the first-run page lets one try it on a bundled article, and keeps nothing of it', async () => {
  const welcome = await session.surface('welcome');
  await welcome.getByRole('button', { name: 'Try it on an article' }).click();
  const tried = welcome.getByRole('region', { name: 'Try it on an article' });
  await tried.getByText('Failed check').first().waitFor();
  await tried.getByRole('link', { name: /In a survey/ }).press('Enter');
  await tried.getByText('worked out').waitFor();
  await welcome.close();

  const library = await session.surface('library');
  await library.getByText('No reports yet').waitFor();
  expect(session.problems).toEqual([]);
});

test('reads all open tabs once the browser grants it, with progress, and says what it read', async () => {
  const open = await session.open('http://harbourtimes.example/ferry');
  const list = await session.open('http://harbourtimes.example/contact');
  const welcome = await session.surface('welcome');
  // The browser's own question can't be answered here; what it would be asked is kept.
  await welcome.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    const { permissions } = chrome;
    permissions.request = (async (what: unknown) => asked.push(what) > 0) as typeof permissions.request;
    permissions.remove = (async (what: unknown) => asked.push(what) > 0) as typeof permissions.remove;
  });
  await welcome.getByRole('button', { name: 'Read open tabs…' }).press('Enter');
  await welcome.getByText('1 article read. 1 other page left alone.').waitFor({ timeout: 60_000 });
  const asked = await welcome.evaluate(() => (globalThis as unknown as { asked: unknown }).asked);
  expect(asked).toEqual([{ origins: ['*://*/*'] }, { origins: ['*://*/*'] }]);
  await welcome.close();
  await open.close();
  await list.close();

  const library = await session.surface('library');
  await library.getByText('Ferry line cut to two boats').first().waitFor();
  await library.close();
});

test('settings are kept, and everything can be deleted', async () => {
  const library = await session.surface('library');
  await library.getByRole('link', { name: 'Settings' }).click();
  const chosen = () => library.getByRole('radio', { name: 'Findings' }).isChecked();
  await library.getByRole('radio', { name: 'Findings' }).waitFor();
  expect(await chosen()).toBe(true);
  await library.getByRole('radio', { name: 'Conflicts only' }).check();
  await library.getByRole('textbox', { name: 'Name in my notes' }).fill('L. Ortega');
  await library.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  await library.reload();
  await library.getByRole('radio', { name: 'Conflicts only' }).waitFor();
  expect(await library.getByRole('radio', { name: 'Conflicts only' }).isChecked()).toBe(true);
  expect(await library.getByRole('textbox', { name: 'Name in my notes' }).inputValue()).toBe('L. Ortega');
  await library.evaluate(() => {
    const { local } = chrome.storage;
    const { set } = local;
    local.set = (() => {
      local.set = set;
      return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    }) as typeof set;
  });
  await library.getByRole('textbox', { name: 'Name in my notes' }).fill('L. Ortega-Vey');
  await library
    .getByRole('alert')
    .getByText('Not saved. The browser’s storage for extensions is full. Kept in this window.')
    .waitFor();
  expect(await library.getByRole('textbox', { name: 'Name in my notes' }).inputValue()).toBe('L. Ortega-Vey');
  // The next change takes it along.
  await library.getByRole('radio', { name: 'All claims' }).check();
  await library.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  expect(await library.getByRole('textbox', { name: 'Name in my notes' }).inputValue()).toBe('L. Ortega-Vey');
  await library.reload();
  await library.getByRole('radio', { name: 'All claims' }).waitFor();
  expect(await library.getByRole('radio', { name: 'All claims' }).isChecked()).toBe(true);
  expect(await library.getByRole('textbox', { name: 'Name in my notes' }).inputValue()).toBe('L. Ortega-Vey');
  await library.getByRole('button', { name: 'Delete everything…' }).click();
  await library.getByRole('button', { name: 'Cancel' }).press('Enter');
  await library.getByRole('button', { name: 'Delete everything…' }).click();
  await library.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await library.getByText('Everything was deleted.').waitFor();
  await library.reload();
  await library.getByRole('radio', { name: 'Findings' }).waitFor();
  expect(await chosen()).toBe(true);
});
