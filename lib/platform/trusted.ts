/** As much of Trusted Types as is used here; TypeScript's own types of the DOM don't have them. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string; createScriptURL(address: string): string },
  ): { createHTML(html: string): string; createScriptURL(address: string): string };
}

/** The one script that a page of ours starts by its address. */
const WORKER = '/annotator.js';

/**
 * The only way from a string to markup or to code in our own pages, whose policy refuses every other; browsers
 * without Trusted Types take plain strings. It stays in this file.
 */
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('claimlight', {
  createHTML: (html) => html,
  createScriptURL: (address) => {
    if (address !== WORKER) throw new TypeError(`${address} is no script of ours`);
    return address;
  },
});

/** A document of its own that runs nothing, loads nothing, and is never shown. */
export function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}

/** Starts the worker that holds the language model. */
export function startAnnotator(): Worker {
  return new Worker(policy?.createScriptURL(WORKER) ?? WORKER);
}
