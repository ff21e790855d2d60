import { browser } from 'wxt/browser';
import type { FrameGreeting } from '../../lib/messaging/contract.ts';
import { setStyle } from './frame-host.ts';

/** A frame that says nothing for so long was blocked by the page's policy. */
const SILENCE_MS = 5000;

/** One of our extension pages in the page, with its port. */
export interface Frame {
  element: HTMLIFrameElement;
  /** Resolves when the frame listens; null where the page's policy forbids it. */
  port: Promise<MessagePort | null>;
}

/**
 * Puts an extension page into a closed shadow root. Where the page demands embedding rights of all its frames, the
 * frame is tried again without credentials, which lifts the demand.
 */
export function openFrame(
  root: ShadowRoot,
  page: 'card.html' | 'layer.html',
  style: Record<string, string>,
): Frame {
  const element = document.createElement('iframe');
  element.setAttribute('aria-hidden', page === 'layer.html' ? 'true' : 'false');
  element.setAttribute('title', 'Claimlight');
  if (page === 'layer.html') element.tabIndex = -1;
  if (globalThis.crossOriginIsolated) element.setAttribute('credentialless', '');
  setStyle(element, { all: 'initial', border: '0', 'color-scheme': 'light', ...style });
  return { element, port: connect(root, element, page) };
}

function connect(
  root: ShadowRoot,
  element: HTMLIFrameElement,
  page: 'card.html' | 'layer.html',
): Promise<MessagePort | null> {
  const token = randomToken();
  const channel = new MessageChannel();
  // Only the frame's own path gives the address that changes with every start and that pages can't guess.
  element.src = `${browser.runtime.getURL(`/${page}`)}#${token}`;
  return new Promise((resolve) => {
    const silence = setTimeout(() => resolve(null), SILENCE_MS);
    channel.port1.onmessage = ({ data }) => {
      if (data?.type !== 'ready') return;
      clearTimeout(silence);
      channel.port1.onmessage = null;
      resolve(channel.port1);
    };
    const greeting: FrameGreeting = { token };
    element.addEventListener(
      'load',
      () => element.contentWindow?.postMessage(greeting, '*', [channel.port2]),
      {
        once: true,
      },
    );
    root.append(element);
  });
}

function randomToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
