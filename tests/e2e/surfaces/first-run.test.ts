import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Session } from '../../browser/launch.ts';
import { type Served, serve } from '../../browser/serve.ts';

let served: Served;
let session: Session;

beforeAll(async () => {
  served = await serve({});
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

test('settings are kept, and everything can be deleted', async () => {
  const library = await session.surface('library');
  await library.getByRole('link', { name: 'Settings' }).click();
  const chosen = () => library.getByRole('radio', { name: 'Findings' }).isChecked();
  await library.getByRole('radio', { name: 'Findings' }).waitFor();
  expect(await chosen()).toBe(true);
  await library.getByRole('radio', { name: 'Conflicts only' }).check();
  await library.getByRole('textbox', { name: 'Name in my notes' }).fill('L. Ortega');
  await library.waitForTimeout(200);
  await library.reload();
  await library.getByRole('radio', { name: 'Conflicts only' }).waitFor();
  expect(await library.getByRole('radio', { name: 'Conflicts only' }).isChecked()).toBe(true);
  expect(await library.getByRole('textbox', { name: 'Name in my notes' }).inputValue()).toBe('L. Ortega');
  await library.getByRole('button', { name: 'Delete everything…' }).click();
  await library.getByRole('button', { name: 'Cancel' }).press('Enter');
  await library.getByRole('button', { name: 'Delete everything…' }).click();
  await library.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await library.getByText('Everything was deleted.').waitFor();
  await library.reload();
  await library.getByRole('radio', { name: 'Findings' }).waitFor();
  expect(await chosen()).toBe(true);
});
