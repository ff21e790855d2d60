import { beforeEach, expect, test } from 'vitest';
import type { TabInfo } from '../../../lib/platform/tabs.ts';
import { createTabsService, type TabsPlatform } from '../../../lib/services/create-tabs-service.ts';
import type { PageState, PageStatus } from '../../../lib/services/page-service.ts';

const tab = (id: number, url: string, isPrivate = false): TabInfo => ({
  id,
  windowId: 1,
  url,
  title: '',
  isPrivate,
});

const TABS = [
  tab(1, 'https://harbourtimes.example/a'),
  tab(2, 'https://harbourtimes.example/b', true),
  tab(3, 'https://mail.northgate.example/inbox'),
  tab(4, 'chrome://settings'),
  tab(5, 'https://meridianwire.example/list'),
  tab(6, 'https://meridianwire.example/c'),
];

const STATUS: Record<number, PageStatus> = { 1: 'read', 5: 'not-article', 6: 'read' };

let read: number[];
let held: boolean;

function service(change: Partial<TabsPlatform> = {}) {
  const platform: TabsPlatform = {
    requestEverywhere: async () => {
      held = true;
      return true;
    },
    dropEverywhere: async () => {
      held = false;
    },
    knownTabs: async () => TABS,
    ...change,
  };
  const page = {
    read: async (tabId: number) => {
      expect(held).toBe(true);
      read.push(tabId);
      return { tabId, status: STATUS[tabId] } as PageState;
    },
  };
  return createTabsService({ page, platform });
}

beforeEach(() => {
  read = [];
  held = false;
});

test('reads the open articles, leaves private and log-in pages alone, and gives the sites back', async () => {
  const told: string[] = [];
  const result = await service().readOpenTabs(({ done, total }) => told.push(`${done}/${total}`), signal());
  expect(result).toEqual({ ok: true, value: { articles: 2, others: 1 } });
  expect(read).toEqual([1, 5, 6]);
  expect(told).toEqual(['0/3', '1/3', '2/3']);
  expect(held).toBe(false);
});

test('a cancel keeps what was read, reads no further, and gives the sites back', async () => {
  const control = new AbortController();
  const result = await service().readOpenTabs(({ done }) => done === 1 && control.abort(), control.signal);
  expect(result).toEqual({ ok: true, value: { articles: 1, others: 0 } });
  expect(read).toEqual([1, 5]);
  expect(held).toBe(false);
});

test('without the reader’s grant nothing is read', async () => {
  const refused = service({ requestEverywhere: async () => false });
  expect(await refused.readOpenTabs(() => {}, signal())).toBeNull();
  expect(read).toEqual([]);
});

test('a browser that fails in between is said, and the sites are given back', async () => {
  const failing = service({ knownTabs: () => Promise.reject(new Error('gone')) });
  expect(await failing.readOpenTabs(() => {}, signal())).toMatchObject({ ok: false });
  expect(held).toBe(false);
});

function signal(): AbortSignal {
  return new AbortController().signal;
}
