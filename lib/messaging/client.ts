import { browser } from 'wxt/browser';
import type { BackgroundMessages, ContentMessages } from './contract.ts';

/** What the background can be asked. */
export type BackgroundMessage = keyof BackgroundMessages;

/** What a content script can be asked. */
export type ContentMessage = keyof ContentMessages;

/** How a message travels: its name and its request; everything else is refused at the receiving end. */
export interface Envelope {
  claimlight: string;
  request: unknown;
}

/**
 * Asks the background; it starts if it was stopped.
 * @throws Error when the extension was updated or removed under a page ("Extension context invalidated")
 */
export async function ask<M extends BackgroundMessage>(
  message: M,
  request: BackgroundMessages[M]['request'],
): Promise<BackgroundMessages[M]['reply']> {
  const envelope: Envelope = { claimlight: message, request };
  return await browser.runtime.sendMessage(envelope);
}

/** Asks the content script in the top frame of a tab; null where none answers. */
export async function askTab<M extends ContentMessage>(
  tabId: number,
  message: M,
  request: ContentMessages[M]['request'],
): Promise<ContentMessages[M]['reply'] | null> {
  const envelope: Envelope = { claimlight: message, request };
  try {
    return (await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}
