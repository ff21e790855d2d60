import { browser } from 'wxt/browser';
import type { Problem } from '../model/problem.ts';
import type { BackgroundMessages } from './contract.ts';
import { isMessage, REQUESTS } from './request-shapes.ts';
import { type Sender, senderKind } from './sender.ts';

/** Where a message came from, as the browser vouches for it. */
export interface From {
  tabId: number;
  windowId: number;
  url: string;
  isPrivate: boolean;
  documentId?: string;
}

/** One answer for each message of the contract. */
export type BackgroundHandlers = {
  [M in keyof BackgroundMessages]: (
    request: BackgroundMessages[M]['request'],
    from: From,
  ) => Promise<BackgroundMessages[M]['reply']>;
};

type Refusal = { ok: false; problem: Problem };

/**
 * Answers one envelope: refuses a wrong sender before a wrong shape, and turns an exception into a problem.
 * Undefined for what is no message of the contract: others may be meant.
 */
export async function answer(
  handlers: BackgroundHandlers,
  envelope: { claimlight: keyof BackgroundMessages; request: unknown },
  sender: Sender,
  own: { id: string; origin: string },
): Promise<unknown> {
  const { sender: permitted, shape } = REQUESTS[envelope.claimlight];
  const from = fromOf(sender);
  if (!from || senderKind(sender, own) !== permitted) return refusal('refused-sender');
  const field = shape(envelope.request, 'request');
  if (field !== null) return refusal('refused-shape', { field });
  const handle = handlers[envelope.claimlight] as (request: unknown, from: From) => Promise<unknown>;
  try {
    return await handle(envelope.request, from);
  } catch (error) {
    return { ok: false, problem: problemOf(error) } satisfies Refusal;
  }
}

/** Registers the one listener for messages; must be called while the worker starts. */
export function serve(handlers: BackgroundHandlers): void {
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  browser.runtime.onMessage.addListener((envelope, sender, reply) => {
    if (!isMessage(envelope?.claimlight)) return;
    void answer(handlers, envelope, sender as Sender, own).then(reply);
    return true;
  });
}

function fromOf({ tab, url, documentId }: Sender): From | null {
  if (tab?.id === undefined || !url) return null;
  const { id: tabId, windowId = -1, incognito: isPrivate = false } = tab;
  return { tabId, windowId, url, isPrivate, ...(documentId ? { documentId } : {}) };
}

function refusal(code: string, values: Problem['values'] = {}): Refusal {
  return { ok: false, problem: { code, values } };
}

function problemOf(error: unknown): Problem {
  const problem = (error as { problem?: Problem } | null)?.problem;
  return (
    problem ?? { code: 'unexpected', values: { name: error instanceof Error ? error.name : typeof error } }
  );
}
