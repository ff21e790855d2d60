import { browser } from 'wxt/browser';

/** Opens the side panel beside a tab. Must be called in the turn of a reader's act, before anything is awaited. */
export async function openPanel(tab: { id: number; windowId: number }): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId: tab.windowId });
  // Firefox names it differently, and WXT's types follow Chromium.
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
  await sidebarAction?.open();
}
