import { browser } from 'wxt/browser';

/** One text in the forms that editors take. */
export interface Clip {
  text: string;
  html: string;
}

/**
 * Puts a text on the clipboard through the page in front, since a background has none: by the clipboard's own
 * interface, else (pages without https) by an event of copying that nobody else hears. False where neither works.
 */
export async function copyThroughTab(tabId: number, clip: Clip): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: copy, args: [clip] });
  return answer?.result ?? false;
}

/** Runs in the page, apart from its scripts; it must stand alone. */
async function copy({ text, html }: Clip): Promise<boolean> {
  try {
    const forms = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(forms).map(([type, body]) => [type, new Blob([body], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    const heard = (event: ClipboardEvent) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      event.clipboardData?.setData('text/html', html);
    };
    addEventListener('copy', heard, { capture: true });
    const done = document.execCommand('copy');
    removeEventListener('copy', heard, { capture: true });
    return done;
  }
}
