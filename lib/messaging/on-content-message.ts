import { browser } from 'wxt/browser';
import type { Envelope } from './client.ts';
import type { ContentMessages } from './contract.ts';

/** One answer for each message that a content script can be sent. */
export type ContentHandlers = {
  [M in keyof ContentMessages]: (request: ContentMessages[M]['request']) => ContentMessages[M]['reply'];
};

interface Sender {
  id?: string;
  tab?: unknown;
  url?: string;
}

/** Only background and extension pages have a say, be it in a tab of their own. */
function isOurPage({ id, tab, url }: Sender): boolean {
  if (id !== browser.runtime.id) return false;
  return !tab || (url?.startsWith(browser.runtime.getURL('/')) ?? false);
}

/** Answers messages of the extension in a content script; the returned function stops it. */
export function onContentMessage(handlers: ContentHandlers): () => void {
  const listener = (
    envelope: Partial<Envelope> | null,
    sender: Sender,
    reply: (answer: unknown) => void,
  ): void => {
    if (!isOurPage(sender)) return;
    const name = envelope?.claimlight;
    if (name !== undefined && Object.hasOwn(handlers, name))
      reply(handlers[name as keyof ContentHandlers](envelope?.request as never));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
