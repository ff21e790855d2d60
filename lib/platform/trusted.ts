/** As much of Trusted Types as is used here; TypeScript's own types of the DOM don't have them. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string | null; createScriptURL(address: string): string | null },
  ): { createHTML(html: string): string; createScriptURL(address: string): string };
}

/** The one script that a page of ours starts by its address. */
const WORKER = '/annotator.js';

/**
 * The only way from a string to markup or to code in our own pages, whose policy refuses every other; browsers
 * without Trusted Types take plain strings. It stays in this file.
 */
const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;

const policy = policies?.createPolicy('claimlight', {
  createHTML: (html) => html,
  createScriptURL: (address) => {
    if (address !== WORKER) throw new TypeError(`${address} is no script of ours`);
    return address;
  },
});

let isReading = false;

/** Readability puts its copy of a page back by a string: allowed while a page that is never shown is read, else refused. */
policies?.createPolicy('default', {
  createHTML: (html) => (isReading ? html : null),
  createScriptURL: () => null,
});

/**
 * Reads a document of its own that runs nothing, loads nothing, and is never shown.
 * @param read synchronous: what comes after it may write no markup
 */
export function readInert<T>(html: string, read: (document: Document) => T): T {
  isReading = true;
  try {
    return read(new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html'));
  } finally {
    isReading = false;
  }
}

/** Starts the worker that holds the language model. */
export function startAnnotator(): Worker {
  return new Worker(policy?.createScriptURL(WORKER) ?? WORKER);
}
