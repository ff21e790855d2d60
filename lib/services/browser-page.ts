import { askTab, backgroundAnswers } from '../messaging/client.ts';
import { about } from '../platform/about.ts';
import { onReadersWords } from '../platform/events.ts';
import { forgetTab, keep, onTabMemory, recall, tabsWith } from '../platform/tab-memory.ts';
import { activeTab, inject, tabInfo } from '../platform/tabs.ts';
import type { HandPlatform } from './create-hand-service.ts';
import type { PagePlatform } from './create-page-service.ts';
import type { PageState } from './page-service.ts';

/** The real browser behind the page service. */
export const browserPage: PagePlatform = {
  activeTab,
  tabInfo,
  inject,
  backgroundAnswers,
  scrollTo: async (tabId, claimId) => (await askTab(tabId, 'scrollTo', { claimId }))?.ok ?? false,
  stop: async (tabId) => void (await askTab(tabId, 'stop', {})),
  recall,
  keep,
  forgetTab,
  onTabMemory,
  onReadersWords,
  about,
};

/** The same, for claims by hand. */
export const browserHands: HandPlatform = {
  selection: async (tabId) => (await askTab(tabId, 'selection', {}))?.quote ?? null,
  redraw: async (tabId, claims) => void (await askTab(tabId, 'claims', { claims })),
  tabs: () => tabsWith<PageState>('page'),
  recall,
  keep,
};
