import type { BrowserContext, Page } from 'playwright-core';

export type Surface = 'popup' | 'sidepanel' | 'library' | 'welcome';

/** What each surface measures in the browser; a tab gives it the room that the real one has. */
const VIEWPORTS: Record<Surface, { width: number; height: number }> = {
  popup: { width: 400, height: 600 },
  sidepanel: { width: 360, height: 800 },
  library: { width: 1280, height: 900 },
  welcome: { width: 1280, height: 900 },
};

/** Runs in the surface before its own code: the current tab is the one that the test is about. */
function pretendCurrentTab(tabId: number): void {
  const roots = globalThis as { browser?: typeof chrome };
  for (const { tabs } of new Set([roots.browser ?? chrome, chrome])) {
    const query = tabs.query.bind(tabs);
    tabs.query = async (wanted: chrome.tabs.QueryInfo) =>
      wanted.active ? [await tabs.get(tabId)] : query(wanted);
  }
}

/** Opens a surface in a tab. Popup and panel there would take their own tab for the current one, hence `tabId`. */
export async function openSurface(
  context: BrowserContext,
  extensionId: string,
  surface: Surface,
  tabId: number | undefined,
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(VIEWPORTS[surface]);
  if (tabId !== undefined) await page.addInitScript(pretendCurrentTab, tabId);
  await page.goto(`chrome-extension://${extensionId}/${surface}.html`);
  return page;
}
