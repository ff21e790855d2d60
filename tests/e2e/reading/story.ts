import type { Page } from 'playwright-core';
import type { PageState } from '../../../lib/services/page-service.ts';
import { type LaunchOptions, launch, type Session } from '../../browser/launch.ts';
import { pageState, readWithoutPopup } from '../../browser/reading.ts';
import { type Served, serve } from '../../browser/serve.ts';

export const HOST = 'valleyobserver.example';

/** Invented paragraphs with figures, long enough to be a story. */
export const SENTENCES = [
  'The ferry company cancelled 14 crossings on Monday because of the storm, the harbour office said.',
  'About 620 passengers spent the night in the school hall, and volunteers brought 300 blankets.',
  'The mayor said that repairs to the quay would cost 2.4 million euros and take until autumn.',
];

const FILLER =
  'Nobody was hurt, and the lighthouse kept burning through the night while the wind slowly turned to the west.';

export const paragraphsOf = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

/** A story's page; `extra` stands between the paragraphs, `head` in the head. */
export function storyPage(extra = '', head = '', texts: readonly string[] = SENTENCES): string {
  return `<!doctype html><html lang="en"><head><title>Storm stops the ferries</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2026-05-12T08:00:00+02:00">${head}</head>
    <body><main><article><h1>Storm stops the ferries</h1>${paragraphsOf(texts.slice(0, 2))}${extra}<p>${FILLER}</p>
    ${paragraphsOf(texts.slice(2))}</article></main></body></html>`;
}

/** A browser with the extension, and pages under one invented host. */
export interface Desk {
  session: Session;
  served: Served;
  open(html: string, path?: string, headers?: Record<string, string>): Promise<Page>;
  /** Opens and reads a page; whether the popup reads it is for other tests. */
  read(html: string, path?: string, headers?: Record<string, string>): Promise<Page>;
  state(page: Page): Promise<PageState>;
  close(): Promise<void>;
}

export async function openDesk(options: Partial<LaunchOptions> = {}): Promise<Desk> {
  const served = await serve({ [HOST]: {} });
  const session = await launch({ served, ...options });
  const open = (html: string, path = '/story', headers: Record<string, string> = {}) => {
    served.set(HOST, path, { body: html, headers });
    return session.open(`http://${HOST}${path}`);
  };
  const state = async (page: Page) => {
    const known = await pageState(session, page);
    if (!known) throw new Error('nothing is known of the page');
    return known;
  };
  return {
    session,
    served,
    open,
    state,
    read: async (html, path, headers) => {
      const page = await open(html, path, headers);
      await readWithoutPopup(session, page);
      return page;
    },
    close: async () => {
      await session.close();
      await served.close();
    },
  };
}

/** The texts under all registered ranges, as the page itself sees them; white space normalised. */
export function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => range.toString().replace(/\s+/g, ' ').trim()),
    ),
  );
}

/** The page without our host. */
export function withoutHost(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.documentElement.children]
      .filter((child) => /^(head|body)$/i.test(child.tagName))
      .map((child) => child.outerHTML)
      .join(''),
  );
}

export function hosts(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.children.length - 2);
}
