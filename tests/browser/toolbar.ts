import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** A session with the browser itself, which knows tabs, popups and workers that Playwright has no object for. */
export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('this context has no browser to speak to');
  return browser.newBrowserCDPSession();
}

/** A click on our toolbar button as a person makes it: it grants activeTab and opens the popup. */
export async function clickToolbar(context: BrowserContext, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const cdp = await browserSession(context);
  try {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    // A page's source is shown under the page's own address, as far as Playwright knows.
    const sourceOf = `view-source:${page.url()}`;
    const tab = targetInfos.find(({ url }) => url === page.url() || url === sourceOf);
    if (!tab) throw new Error(`${page.url()} is in no tab`);
    // Playwright's types of the protocol are older than the command.
    const send = cdp.send as (method: string, parameters: object) => Promise<unknown>;
    await send.call(cdp, 'Extensions.triggerAction', { id, targetId: tab.targetId });
  } finally {
    await cdp.detach();
  }
}
