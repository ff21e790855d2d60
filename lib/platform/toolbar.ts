import { browser } from 'wxt/browser';

/** What the toolbar button says of a tab. */
export type ToolbarState = 'idle' | 'read' | 'conflicts' | 'not-article';

/** White on brick, 7.3 : 1 (look, section 2). */
const BADGE = '#a3271b';

/** Sets button and badge of one tab; the badge counts conflicts and is empty without any. */
export async function showInToolbar(tabId: number, state: ToolbarState, conflicts = 0): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text: conflicts > 0 ? String(conflicts) : '' });
    await browser.action.setIcon({ tabId, path: iconPaths(state) });
  } catch {
    // The tab was closed meanwhile.
  }
}

function iconPaths(state: ToolbarState): Record<string, string> {
  const suffix = state === 'idle' ? '' : `-${state}`;
  return Object.fromEntries(['16', '32', '48', '128'].map((size) => [size, `/icon/${size}${suffix}.png`]));
}
