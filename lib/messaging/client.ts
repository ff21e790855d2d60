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

/** How often a frame's question is asked again when the worker dies over it, and after what pause. */
const TRIES = 3;
const PAUSE_MS = 200;

/** Questions that change nothing and may be asked again by themselves. */
const REPEATABLE: BackgroundMessage[] = ['card', 'marks'];

/**
 * Asks the background; it starts if it was stopped. Where it dies over a question that changes nothing, the
 * question is asked again.
 * @throws Error when the extension was updated or removed under a page ("Extension context invalidated"), or
 * when the worker died over a message that only its sender can repeat
 */
export async function ask<M extends BackgroundMessage>(
  message: M,
  request: BackgroundMessages[M]['request'],
): Promise<BackgroundMessages[M]['reply']> {
  const envelope: Envelope = { claimlight: message, request };
  for (let left = REPEATABLE.includes(message) ? TRIES : 1; ; left -= 1) {
    const { reply, error } = await send(envelope);
    if (reply) return reply as BackgroundMessages[M]['reply'];
    if (left <= 1 || !browser.runtime?.id) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** How often the background is called, after what pause, and how long in all, before it counts as unable to start. */
const CALLS = 4;
const CALL_PAUSE_MS = 600;
const CALL_LIMIT_MS = 15_000;

/**
 * Whether the background lives, or starts when called: where it can't, the browser may refuse the call or leave it
 * without an answer for ever. Any answer will do, a refusal too: popup and panel have no tab, so that nothing they
 * ask is granted or does anything.
 */
export async function backgroundAnswers(): Promise<boolean> {
  const limit = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), CALL_LIMIT_MS));
  return Promise.race([callBackground(), limit]);
}

async function callBackground(): Promise<boolean> {
  for (let left = CALLS; ; left -= 1) {
    const { reply } = await send({ claimlight: 'marks', request: {} });
    if (reply || left <= 1) return Boolean(reply);
    await new Promise((resolve) => setTimeout(resolve, CALL_PAUSE_MS));
  }
}

/** A worker that dies over a message either breaks the channel or leaves it without an answer. */
async function send(envelope: Envelope): Promise<{ reply?: unknown; error: unknown }> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(envelope);
    return { reply, error: new Error(`no answer to "${envelope.claimlight}"`) };
  } catch (error) {
    return { error };
  }
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
