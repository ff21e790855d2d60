import type { BrowserContext } from 'playwright-core';
import type { Session } from './launch.ts';
import { eventually } from './reading.ts';

/** What the browser's own page of extensions may call. */
interface ExtensionsPage {
  chrome: {
    developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
  };
}

/** Without developer mode an unpacked extension that reloads itself stays switched off; kept in the profile. */
export async function switchToDeveloperMode(context: BrowserContext): Promise<void> {
  const list = await context.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(() =>
    (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await list.close();
}

/** Reloads the extension as an update does, and waits until its pages can be opened again. */
export async function reloadExtension(session: Session): Promise<void> {
  const { context, extensionId } = session;
  const worker = await session.worker();
  const closed = new Promise((resolve) => worker.once('close', resolve));
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await closed;
  const page = await context.newPage();
  await eventually('the extension to be back', () =>
    page.goto(`chrome-extension://${extensionId}/manifest.json`).then(
      () => true,
      () => false,
    ),
  );
  await page.close();
}
