import { browser } from 'wxt/browser';
import type { About } from '../model/about.ts';

/** Which Claimlight this is, and in which browser. */
export function about(): About {
  return { version: browser.runtime.getManifest().version, browser: navigator.userAgent };
}
