import type { BrowserContext, CDPSession } from 'playwright-core';

/** Long enough for a stopped worker to be gone for messages that follow, where the browser says nothing of it. */
const SETTLE_MS = 500;

function stopped(cdp: CDPSession): Promise<void> {
  return new Promise((resolve) => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
}

/** Kills every service worker of the extension, as the browser does when it is idle. */
export async function stopWorkers(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  const isStopped = stopped(cdp);
  await cdp.send('ServiceWorker.stopAllWorkers');
  await Promise.race([isStopped, new Promise((resolve) => setTimeout(resolve, SETTLE_MS))]);
  await page.close();
}
