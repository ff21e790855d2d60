/**
 * Everything the extension may do from install, each with the feature that uses it and a trace of that use in
 * the built code. What a reader can't be given a reason for isn't asked for.
 */
export const PERMISSIONS: { name: string; reason: string; usedAs: RegExp }[] = [
  {
    name: 'storage',
    reason: 'settings, and a second home for notes beside the database',
    usedAs: /\.storage\.(local|session)/,
  },
  {
    name: 'unlimitedStorage',
    reason: 'reports and notes of years are kept without the browser throwing them away',
    usedAs: /indexedDB/,
  },
  {
    name: 'activeTab',
    reason: 'reads the page in front when the reader clicks, and only then',
    usedAs: /\.executeScript/,
  },
  { name: 'scripting', reason: 'puts the reader of articles into that page', usedAs: /\.scripting\./ },
  { name: 'contextMenus', reason: '“read this page” in the page’s menu', usedAs: /\.contextMenus\./ },
  { name: 'sidePanel', reason: 'the list of claims beside the page', usedAs: /\.sidePanel\b/ },
  {
    name: 'offscreen',
    reason: 'holds the worker with the language model, which a service worker may not start',
    usedAs: /\.offscreen\./,
  },
];
