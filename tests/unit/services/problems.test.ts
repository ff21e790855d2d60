import { afterEach, expect, test, vi } from 'vitest';
import { analyse } from '../../../lib/languages/en/analyse.ts';
import { english } from '../../../lib/languages/en/english.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { Article } from '../../../lib/model/report.ts';
import { inject } from '../../../lib/platform/tabs.ts';
import { annotateArticle } from '../../../lib/services/annotate-article.ts';
import { createNoteService } from '../../../lib/services/create-note-service.ts';
import { createPageService, type PagePlatform } from '../../../lib/services/create-page-service.ts';
import { noteParts } from './fakes.ts';

/** Problems that no other test provokes; an architecture test asks that each is provoked somewhere. */
const { executeScript } = vi.hoisted(() => ({ executeScript: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));

afterEach(() => {
  vi.useRealTimers();
});

/** A browser of one tab, whose page side answers nothing. */
function silentTab(
  backgroundAnswers: PagePlatform['backgroundAnswers'],
  url = 'https://meridianwire.example/floods',
): PagePlatform {
  const memory = new Map<string, unknown>();
  return {
    activeTab: async () => null,
    tabInfo: async (id) => ({
      id,
      windowId: 1,
      url,
      title: 'Floods',
      isPrivate: false,
    }),
    inject,
    backgroundAnswers,
    scrollTo: async () => false,
    stop: async () => undefined,
    recall: async <T>(part: string, tabId: number) => (memory.get(`${part}${tabId}`) ?? null) as T | null,
    keep: async (part, tabId, value) => void memory.set(`${part}${tabId}`, value),
    forgetTab: async () => memory.clear(),
    onTabMemory: () => () => undefined,
    onReadersWords: () => () => undefined,
    about: () => ({ version: '1.2.3', browser: 'Test/1' }),
  };
}

const page = (backgroundAnswers: PagePlatform['backgroundAnswers'] = async () => true, url?: string) =>
  createPageService({
    ledger: createMemoryLedger(),
    platform: silentTab(backgroundAnswers, url),
    now: () => '2026-02-02T12:00:00Z',
  });

test.each([
  ['No tab with id: 7.', 'failed', 'page-gone'],
  ['Frame with ID 0 was removed.', 'failed', 'page-gone'],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the host.',
    'restricted',
    'no-access',
  ],
  ['The extensions gallery cannot be scripted.', 'restricted', 'restricted-page'],
])('a page that can’t be read because of "%s" is %s and told as %s', async (message, status, code) => {
  executeScript.mockRejectedValueOnce(new Error(message));
  const service = page();
  const told = { status, problem: { code, values: { host: 'meridianwire.example' } } };
  expect(await service.read(7)).toMatchObject(told);
  expect(await service.state(7)).toMatchObject(told);
});

test('B24: an injection that never ends, on a page whose address is kept from us, is a page that can’t be read', async () => {
  executeScript.mockReturnValueOnce(new Promise(() => undefined));
  vi.useFakeTimers();
  const reading = page(undefined, '').read(7);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await reading).toMatchObject({ status: 'restricted', problem: { code: 'restricted-page' } });
});

test('a page that never answers is given up after half a minute, as reading-timeout', async () => {
  executeScript.mockResolvedValueOnce([]);
  vi.useFakeTimers();
  const service = page();
  const reading = service.read(7);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(await service.state(7)).toMatchObject({ status: 'reading' });
  await vi.advanceTimersByTimeAsync(32_000);
  expect(await reading).toMatchObject({ status: 'failed', problem: { code: 'reading-timeout' } });
});

test('F6: a background that can’t be started is told as background-gone, without waiting for the page', async () => {
  executeScript.mockResolvedValueOnce([]);
  const service = page(async () => false);
  const told = { status: 'failed', problem: { code: 'background-gone', values: {} } };
  expect(await service.read(7)).toMatchObject(told);
  expect(await service.state(7)).toMatchObject(told);
});

test('F6: a background that leaves the call without an answer is told as background-gone, too', async () => {
  executeScript.mockResolvedValueOnce([]);
  vi.useFakeTimers();
  const reading = page(() => new Promise(() => undefined)).read(7);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(await reading).toMatchObject({ status: 'failed', problem: { code: 'background-gone' } });
});

const ARTICLE: Article = {
  url: 'https://meridianwire.example/floods',
  outlet: 'meridianwire.example',
  title: 'Floods',
  language: 'en',
  blocks: [{ role: 'text', text: 'Floods took 40 bridges.' }],
};
const JOB = { article: ARTICLE, seenAt: '2026-02-02T12:00:00Z', ephemeral: false };

test('a reading that breaks is told as annotator-failed, with the error’s name', async () => {
  const ledger = createMemoryLedger();
  const broken = () => {
    throw new RangeError('provoked');
  };
  const answer = await annotateArticle(JOB, {
    ledger,
    packFor: () => ({ language: english, analyse: broken }),
  });
  expect(answer).toEqual({
    ok: false,
    problem: { code: 'annotator-failed', values: { name: 'RangeError' } },
  });
  expect(await ledger.reports({ limit: 9 })).toEqual({ rows: [] });
});

test('B31: a flooded key and a page read in part are said: candidates-capped, partial-page', async () => {
  const ledger = createMemoryLedger();
  vi.spyOn(ledger, 'candidates').mockResolvedValue({ candidates: [], capped: true });
  const job = { ...JOB, article: { ...ARTICLE, partial: true } };
  const parts = { ledger, packFor: () => ({ language: english, analyse: analyse }) };
  const answer = await annotateArticle(job, parts);
  const codes = answer.ok ? answer.problems.map(({ code }) => code) : [];
  expect(codes).toEqual(['candidates-capped', 'partial-page']);
});

test('a note that is not there is note-gone, and nothing to publish is nothing-unsaved', async () => {
  const notes = createNoteService(noteParts());
  for (const answer of [await notes.remove('a'.repeat(64)), await notes.undo('a'.repeat(64))])
    expect(answer).toMatchObject({ ok: false, problem: { code: 'note-gone' } });
  expect(await notes.publish('a'.repeat(64))).toMatchObject({
    ok: false,
    problem: { code: 'nothing-unsaved' },
  });
});
