import { browser } from 'wxt/browser';

/** Whether a surface is open anywhere in which somebody may be writing; the first-run page has no notes. */
export async function isAnySurfaceOpen(): Promise<boolean> {
  if (!browser.runtime.getContexts) return false;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['POPUP', 'SIDE_PANEL', 'TAB'] });
  return contexts.some(({ documentUrl }) => !documentUrl?.includes('/welcome.html'));
}

/** The commands as the browser really bound them; an empty shortcut is none. */
export async function boundCommands(): Promise<{ name: string; shortcut: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
}
