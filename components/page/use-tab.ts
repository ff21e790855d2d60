import { useEffect, useState } from 'preact/hooks';
import type { PageService } from '../../lib/services/page-service.ts';

/** Calls back when the window shows another tab; returns how to stop. */
export type WatchTab = (listener: () => void) => () => void;

/** The tab that the window shows; undefined until known, null where there is none. */
export function useTab(page: PageService, watch?: WatchTab): number | null | undefined {
  const [tabId, setTabId] = useState<number | null>();
  useEffect(() => {
    const look = () => void page.currentTab().then(setTabId);
    look();
    return watch?.(look);
  }, [page, watch]);
  return tabId;
}
