import type { BrowserContext } from 'playwright-core';

/** Long enough for a stopped worker to be gone for messages that follow. */
const SETTLE_MS = 500;

/** Kills every service worker of the extension, as the browser does when it is idle. */
export async function stopWorkers(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  await page.close();
}
