import type { PageState, PageStatus } from '../../lib/services/page-service.ts';

/** A state that takes the place of the list: its messages are `<key>` and `<key>.text`. */
export interface Notice {
  key: string;
  isTrouble: boolean;
  canRead: boolean;
}

const NOTICES: Partial<Record<PageStatus, Notice>> = {
  'not-article': { key: 'popup.not-article', isTrouble: false, canRead: true },
  'no-language': { key: 'popup.no-language', isTrouble: false, canRead: false },
  restricted: { key: 'popup.restricted', isTrouble: false, canRead: false },
  failed: { key: 'popup.failed', isTrouble: true, canRead: true },
};

/** Why there is no list of claims; null where there is one, or will be. */
export function noticeOf(state: PageState | null): Notice | null {
  return (state && NOTICES[state.status]) ?? null;
}
