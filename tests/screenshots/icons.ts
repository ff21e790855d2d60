import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';

/**
 * Draws the name mark and the toolbar's states into `public/icon`, on a grid of 16 whose lines fall on whole
 * pixels. Usage: node tests/screenshots/icons.ts
 */
const SIZES = [16, 32, 48, 128];

/** Three lines of text; the first two leave room for the light. */
const LINES = 'M1 2h4.6v2H1zM1 7h4.6v2H1zM1 12h14v2H1z';

/** Readable on light and dark toolbars alike. */
const TOOLBAR = '#7a8085';

const lines = (colour: string) => `<path fill="${colour}" d="${LINES}"/>`;

/** By file name: `<size><suffix>.png`, but for the coloured mark of stores and extension lists. */
const ICONS: Record<string, string> = {
  '': `${lines(TOOLBAR)}<circle cx="11" cy="6" r="3.25" fill="none" stroke="${TOOLBAR}" stroke-width="1.5"/>`,
  '-read': `${lines(TOOLBAR)}<circle cx="11" cy="6" r="4" fill="#218ca1"/>`,
  '-conflicts': `${lines(TOOLBAR)}<path fill="#d45949" d="M10 1v7.6a3.8 3.8 0 0 1 0-7.6ZM11 3.2a3.8 3.8 0 0 1 0 7.6Z"/>`,
  '-not-article': `<path fill="${TOOLBAR}" d="M1 2h14v2H1zM1 7h14v2H1zM1 12h9v2H1z"/>`,
  '-mark': `<rect width="16" height="16" rx="2.5" fill="#ffffff"/><g transform="translate(1.6 1.6) scale(.8)">${lines('#15191b')}<circle cx="11" cy="6" r="4" fill="#0b5665"/></g>`,
};

const { path } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [suffix, shapes] of Object.entries(ICONS))
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}">${shapes}</svg>`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(join(import.meta.dirname, `../../public/icon/${size}${suffix}.png`), png);
  }
await browser.close();
