import type { BrowserContext, CDPSession } from 'playwright-core';
import { browserSession } from './toolbar.ts';

/** The popup as the browser shows it; Playwright has no page for it, so it is spoken to over the protocol. */
export interface RealPopup {
  /** The value of an expression in the popup, awaited; it must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Types text as keys would, into whatever has the focus. */
  type(text: string): Promise<void>;
  /** A PNG of the popup. */
  screenshot(): Promise<Buffer>;
  /** Closes it, as a click beside it does. */
  close(): Promise<void>;
}

const POLL_MS = 100;
const PATIENCE_MS = 10_000;

async function popupTarget(cdp: CDPSession, address: string): Promise<string> {
  const giveUp = Date.now() + PATIENCE_MS;
  while (Date.now() < giveUp) {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
    const target = targetInfos.find(({ url, type }) => url.startsWith(address) && type !== 'tab');
    if (target) return target.targetId;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('the browser opened no popup');
}

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** Sends commands to a target of its own kind and waits for the answer with the same number. */
function channel(cdp: CDPSession, sessionId: string) {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  cdp.on('Target.receivedMessageFromTarget', (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  return async <T>(method: string, params: object): Promise<T> => {
    const id = ++last;
    const reply = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await cdp.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await reply;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  };
}

interface Evaluation {
  result: { value: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** The popup that stands open now (after a toolbar click). */
export async function realPopup(context: BrowserContext, extensionId: string): Promise<RealPopup> {
  const cdp = await browserSession(context);
  const targetId = await popupTarget(cdp, `chrome-extension://${extensionId}/popup.html`);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const send = channel(cdp, sessionId);
  return {
    evaluate: async <T>(expression: string) => {
      const parameters = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      const { result, exceptionDetails } = await send<Evaluation>('Runtime.evaluate', parameters);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    type: async (text) => {
      for (const character of text) await send('Input.insertText', { text: character });
    },
    screenshot: async () => {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await cdp.send('Target.closeTarget', { targetId });
      await cdp.detach();
    },
  };
}
