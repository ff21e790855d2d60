import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from '../newsroom.ts';

/** One quantity over time, and taking it away. */
let newsroom: Newsroom;
let library: Page;

beforeAll(async () => {
  newsroom = await openNewsroom();
  for (const part of ['foro-penal-80', 'foro-penal-104']) await (await newsroom.read(part)).close();
  library = await newsroom.session.surface('library');
  await library
    .getByRole('navigation')
    .getByRole('link', { name: /^Claims/ })
    .press('Enter');
  const row = library.getByRole('button', { name: /80 political prisoners/ }).first();
  await row.press('Enter');
  await library.getByRole('table').waitFor();
}, 240_000);

afterAll(() => newsroom.close());

async function saved(button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: button }).press('Enter'),
  ]);
  return readFileSync(await download.path());
}

test('every value of the chart stands in the table, each with a link to its sentence', async () => {
  const named = await library.getByRole('img', { name: /The table below holds every value/ }).count();
  expect(named).toBe(1);
  const table = library.getByRole('table');
  await table.getByRole('cell', { name: '80', exact: true }).first().waitFor();
  await table.getByRole('cell', { name: '104', exact: true }).first().waitFor();
  const links = await table
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThanOrEqual(2);
  for (const link of links) expect(link).toMatch(/#:~:text=./);
});

test('the story can be taken away as CSV', async () => {
  const lines = String(await saved('Save as CSV')).split('\r\n');
  // The mark by which spreadsheets know UTF-8.
  expect(lines[0]).toBe('\ufeffAs of,Source,Figure,From,To,As printed,Report,Address');
  expect(lines.some((line) => /,80,80,80,/.test(line))).toBe(true);
});

test('the drawing shows its title and every label as text, and loads nothing', async () => {
  const svg = String(await saved('Save as drawing (SVG)'));
  expect(svg).toMatch(/<text[^>]*>80 political prisoners/);
  expect(svg).toMatch(/<text[^>]*>Foro Penal</);
  expect(svg).not.toMatch(/foreignObject|<image|<script|href=|class="[^"]*"[^>]*style="[^"]*url\(/);
});

test('the picture is a PNG of the same, on paper', async () => {
  const png = await saved('Save as picture (PNG)');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * 632);
  const corner = await library.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const all = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      const colours = new Set<number>();
      for (let at = 0; at < all.length; at += 4)
        colours.add((all[at] ?? 0) * 65536 + (all[at + 1] ?? 0) * 256);
      return { first: [...all.subarray(0, 4)], colours: colours.size };
    },
    [...png],
  );
  expect(corner.first).toEqual([255, 255, 255, 255]);
  expect(corner.colours).toBeGreaterThan(8);
});
