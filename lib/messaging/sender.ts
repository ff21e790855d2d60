import type { PermittedSender } from './contract.ts';

/** What the browser says of a sender; nothing in here comes from the message itself. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  documentId?: string;
  tab?: { id?: number; windowId?: number; incognito?: boolean };
}

/**
 * Who a sender is, null for everybody who has no say: other extensions, web pages, frames inside a page,
 * senders without an address. `frame` is our card or layer inside a page, `page` a page of our own.
 * @param own id and origin of this extension
 */
export function senderKind(sender: Sender, own: { id: string; origin: string }): PermittedSender | null {
  if (sender.id !== own.id || !sender.url) return null;
  const isInTab = sender.tab?.id !== undefined;
  if (originOf(sender.url) === own.origin || sender.origin === own.origin)
    return isInTab && (sender.frameId ?? 0) > 0 ? 'frame' : 'page';
  return isInTab && sender.frameId === 0 && /^(https?|file):/.test(sender.url) ? 'content' : null;
}

function originOf(address: string): string {
  return /^[a-z-]+:\/\/[^/?#]*/i.exec(address)?.[0] ?? '';
}
