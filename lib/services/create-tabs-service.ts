import type { TabInfo } from '../platform/tabs.ts';
import { isPrivateAddress } from './ephemeral.ts';
import type { PageService } from './page-service.ts';
import type { TabsProgress, TabsRead, TabsService } from './tabs-service.ts';

/** The browser, as far as reading the open tabs needs it. */
export interface TabsPlatform {
  requestEverywhere(): Promise<boolean>;
  dropEverywhere(): Promise<void>;
  knownTabs(): Promise<TabInfo[]>;
}

export interface TabsParts {
  page: Pick<PageService, 'read'>;
  platform: TabsPlatform;
}

export function createTabsService({ page, platform }: TabsParts): TabsService {
  return {
    async readOpenTabs(progress, signal) {
      if (!(await platform.requestEverywhere())) return null;
      try {
        const tabs = (await platform.knownTabs()).filter(isReadable);
        return { ok: true, value: await readAll(page, tabs, progress, signal) };
      } catch (error) {
        const name = error instanceof Error ? error.name : typeof error;
        return { ok: false, problem: { code: 'unexpected', values: { name } } };
      } finally {
        await platform.dropEverywhere();
      }
    },
  };
}

/** Private windows, log-in and mail pages are left alone: nothing of them would be kept. */
function isReadable({ url, isPrivate }: TabInfo): boolean {
  return !isPrivate && !isPrivateAddress(url);
}

/** One after the other: each reading takes the one worker, and the reader goes on using the browser. */
async function readAll(
  page: Pick<PageService, 'read'>,
  tabs: TabInfo[],
  progress: (now: TabsProgress) => void,
  signal: AbortSignal,
): Promise<TabsRead> {
  const total = tabs.length;
  const cancelled = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null)));
  const counts = { articles: 0, others: 0 };
  for (const [done, { id }] of tabs.entries()) {
    if (signal.aborted) break;
    progress({ done, total });
    const state = await Promise.race([page.read(id).catch(() => undefined), cancelled]);
    if (state === null) break;
    if (state && (state.status === 'read' || state.status === 'no-language')) counts.articles += 1;
    else counts.others += 1;
  }
  return counts;
}
