import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { PageState } from '../../lib/services/page-service.ts';
import { launch, type Session } from '../browser/launch.ts';
import { readWithoutPopup } from '../browser/reading.ts';
import { serve } from '../browser/serve.ts';

const HOST = 'valleyobserver.example';
const PLAIN =
  'Shopkeepers on Quayside fear that customers will stay away while the street is dug up before their doors.';

function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council puts price on tram</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-03T10:00:00Z">
</head><body><article><h1>Council puts price on tram</h1>
<p>The tram line will cost 48 million euros, the city council said on Tuesday.</p>${body}</article></body></html>`;
}

/** Reads a big page, then a small one after it: a big page must not take the extension with it. */
async function readBig(
  body: string,
  look: (session: Session, page: Page, state: PageState) => Promise<void>,
): Promise<void> {
  const served = await serve({
    [HOST]: { '/big': pageOf(body), '/small': pageOf(`<p>${PLAIN}</p>`.repeat(5)) },
  });
  const session = await launch({ served });
  try {
    const page = await session.open(`http://${HOST}/big`);
    await look(session, page, await readWithoutPopup(session, page));
    await page.close();
    const small = await session.open(`http://${HOST}/small`);
    expect((await readWithoutPopup(session, small)).status).toBe('read');
    expect(session.problems).toEqual([]);
  } finally {
    await session.close();
    await served.close();
  }
}

async function popupSays(session: Session, page: Page, words: RegExp): Promise<void> {
  const popup = await session.surface('popup', page);
  await expect.poll(() => popup.locator('body').textContent(), { timeout: 120_000 }).toMatch(words);
  await popup.close();
}

test('B21: a page of 5 MB is read in part, and the popup says so', async () => {
  const body = `${`<p>${PLAIN}</p>`.repeat(30_000)}<p>${'word '.repeat(500_000)}</p>`;
  expect(body.length).toBeGreaterThan(5_000_000);
  await readBig(body, async (session, page, { status }) => {
    expect(status).toBe('read');
    await popupSays(session, page, /part/i);
  });
}, 240_000);

test('B21: a page of 20,000 figures is read in part, and the popup says so', async () => {
  const figures = (row: number): string =>
    Array.from(
      { length: 10 },
      (_, i) => `Ward ${row} counted ${row * 10 + i + 20} voters, the clerk said.`,
    ).join(' ');
  const body = Array.from({ length: 2_000 }, (_, row) => `<p>${figures(row)}</p>`).join('\n');
  await readBig(body, async (session, page, { status, drawn }) => {
    expect(status).toBe('read');
    expect(drawn.length).toBeGreaterThan(1_000);
    await popupSays(session, page, /only a part/i);
  });
}, 240_000);
