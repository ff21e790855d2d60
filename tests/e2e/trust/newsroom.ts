import type { Frame, Page } from 'playwright-core';
import { launch, type Session } from '../../browser/launch.ts';
import { eventually, readWithoutPopup } from '../../browser/reading.ts';
import { type Served, serve } from '../../browser/serve.ts';
import { observingPage, RIVAL, rivalPage } from '../observation/pages.ts';

export const HOST = 'northgatepost.example';

/** A reader whose ledger conflicts with every claim of the article that hostile pages dress up. */
export interface Desk {
  session: Session;
  served: Served;
  /** The tram article with whatever the page adds to it, opened and read. */
  read(extra: Partial<Extra>, path: string): Promise<Page>;
  close(): Promise<void>;
}

/** What a hostile page puts around the article. */
export interface Extra {
  /** In the head, before everything else. */
  head: string;
  /** At the end of the body. */
  tail: string;
}

/** The article without its recording script, which hostile pages have no need of. */
export function tramPage({ head = '', tail = '' }: Partial<Extra> = {}): string {
  return observingPage()
    .replace(/<script>.*<\/script>/s, '')
    .replace('<head>', () => `<head>${head}`)
    .replace('</body>', () => `${tail}</body>`);
}

export async function openDesk(extension?: string): Promise<Desk> {
  const served = await serve({ [HOST]: {}, [RIVAL.host]: { [RIVAL.path]: rivalPage() } });
  const session = await launch({ served, ...(extension ? { extension } : {}) });
  const rival = await session.open(`http://${RIVAL.host}${RIVAL.path}`);
  await readWithoutPopup(session, rival);
  await rival.close();
  return {
    session,
    served,
    read: async (extra, path) => {
      served.set(HOST, path, tramPage(extra));
      const page = await session.open(`http://${HOST}${path}`);
      await readWithoutPopup(session, page);
      return page;
    },
    close: async () => {
      await session.close();
      await served.close();
    },
  };
}

export function frameOf(page: Page, name: 'card' | 'layer'): Frame | undefined {
  return page.frames().find((frame) => new RegExp(`^chrome-extension:.*/${name}\\.html`).test(frame.url()));
}

/** Where the card lies in the window; null while it is closed. */
export async function cardBox(page: Page) {
  const element = await frameOf(page, 'card')?.frameElement();
  return (await element?.boundingBox()) ?? null;
}

/** A reader's click on the first claim; gives the card once it tells of a conflict. */
export async function openCard(page: Page): Promise<Frame> {
  const box = await page.locator('article p').first().boundingBox();
  if (!box) throw new Error('the first paragraph is not shown');
  await page.mouse.click(box.x + 20, box.y + 12);
  await eventually('the card to open', () => cardBox(page));
  return eventually('the card to tell of the conflict', async () => {
    const card = frameOf(page, 'card');
    return card && /Meridian/i.test((await card.locator('body').textContent()) ?? '') ? card : null;
  });
}

export function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.values()].flatMap((each) => [...each].map(String)));
}
