import { browser } from 'wxt/browser';

/** Whether popup, side panel or a page of ours is open anywhere: somebody may be writing there. */
export async function isAnySurfaceOpen(): Promise<boolean> {
  if (!browser.runtime.getContexts) return false;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['POPUP', 'SIDE_PANEL', 'TAB'] });
  return contexts.length > 0;
}

/** The commands as the browser really bound them; an empty shortcut is none. */
export async function boundCommands(): Promise<{ name: string; shortcut: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
}
