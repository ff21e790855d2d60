import { buildExtension } from './build-extension.ts';
import { findBrowser } from './find-browser.ts';

/** Once before all end-to-end tests: a browser is at hand and the extension is built, and both are said. */
export default function setup(): void {
  console.log(`Browser: ${findBrowser().how}`);
  console.log(`Extension: ${buildExtension({ testHosts: true })}`);
}
