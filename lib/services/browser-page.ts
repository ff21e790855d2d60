import { askTab, backgroundAnswers } from '../messaging/client.ts';
import { onReadersWords } from '../platform/events.ts';
import { forgetTab, keep, onTabMemory, recall } from '../platform/tab-memory.ts';
import { activeTab, inject, tabInfo } from '../platform/tabs.ts';
import type { PagePlatform } from './create-page-service.ts';

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
};
