import type { FrameGreeting, FrameReady } from './contract.ts';

/** The one-time token that this frame was opened with, from its own address. */
function ownToken(): string {
  return location.hash.slice(1);
}

function isGreeting(data: unknown): data is FrameGreeting {
  return typeof data === 'object' && data !== null && 'token' in data && typeof data.token === 'string';
}

/**
 * Waits for the content script's greeting and answers that the frame is there. The page could post messages
 * to this window too: only the first one that knows the token counts, and no listener stays after it. The port
 * is not started: messages wait until `onmessage` is set.
 */
export function framePort(): Promise<MessagePort> {
  const token = ownToken();
  return new Promise((resolve) => {
    const listen = ({ data, ports }: MessageEvent<unknown>) => {
      const [port] = ports;
      if (!token || !port || !isGreeting(data) || data.token !== token) return;
      removeEventListener('message', listen);
      port.postMessage({ type: 'ready' } satisfies FrameReady);
      resolve(port);
    };
    addEventListener('message', listen);
  });
}
