import { markOf } from '../model/mark.ts';
import type { ToolbarState } from '../platform/toolbar.ts';
import { annotationsOfTab, type PageParts } from './create-page-service.ts';
import type { PageState } from './page-service.ts';

export interface ToolbarParts extends Pick<PageParts, 'ledger' | 'platform'> {
  /** Every tab of which something is known. */
  tabs(): Promise<{ tabId: number; value: PageState }[]>;
  showInToolbar(tabId: number, state: ToolbarState, conflicts?: number): Promise<void>;
}

/** Counts the conflicts of every page read again: the reader may have put some aside, or taken that back. */
export async function refreshToolbar(parts: ToolbarParts): Promise<void> {
  for (const { tabId, value } of await parts.tabs()) {
    if (value.status !== 'read') continue;
    const annotations = await annotationsOfTab(parts, tabId);
    if (!annotations) continue;
    const conflicts = annotations.claims.filter((claim) => markOf(claim) === 'conflicting').length;
    await parts.showInToolbar(tabId, conflicts > 0 ? 'conflicts' : 'read', conflicts);
  }
}
