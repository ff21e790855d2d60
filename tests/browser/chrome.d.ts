import type { Browser } from 'wxt/browser';

declare global {
  /** The extension's own API, for functions that a test sends into a worker or an extension page. */
  const chrome: typeof Browser;
  namespace chrome.tabs {
    type QueryInfo = Browser.tabs.QueryInfo;
  }
}
