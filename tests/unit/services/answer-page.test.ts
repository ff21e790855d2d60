import { beforeEach, expect, test } from 'vitest';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { From } from '../../../lib/messaging/server.ts';
import type { AnnotateJob } from '../../../lib/model/annotate-job.ts';
import type { Article } from '../../../lib/model/report.ts';
import type { TabPart } from '../../../lib/platform/tab-memory.ts';
import { annotateArticle } from '../../../lib/services/annotate-article.ts';
import { type AnswerParts, createAnswers } from '../../../lib/services/answer-page.ts';
import { createPageService, type PagePlatform } from '../../../lib/services/create-page-service.ts';
import { annotationsOf } from '../../../lib/services/findings.ts';
import { writeSettings } from '../../../lib/services/settings-store.ts';
import { entry } from '../ledger/sample.ts';
import { failingLedger, fakeStore } from './fakes.ts';

const from: From = { tabId: 7, windowId: 1, url: 'https://meridianwire.example/floods', isPrivate: false };
const article: Article = {
  url: from.url,
  outlet: 'meridianwire.example',
  title: 'Floods in Aldara',
  language: 'xx',
  blocks: [{ role: 'text', text: 'Floods took 40 bridges.' }],
};
const reading = { kind: 'article' as const, article };

let memory: Map<string, unknown>;
let ledger: ReturnType<typeof failingLedger>;
let settings: ReturnType<typeof fakeStore>;
let toolbar: unknown[][];
let platform: PagePlatform;
let jobs: AnnotateJob[];

beforeEach(() => {
  memory = new Map();
  ledger = failingLedger();
  settings = fakeStore();
  toolbar = [];
  jobs = [];
  const listeners = new Set<() => void>();
  platform = {
    activeTab: async () => null,
    tabInfo: async (id) => ({ id, windowId: 1, url: from.url, title: 'Floods', isPrivate: false }),
    inject: async () => null,
    backgroundAnswers: async () => true,
    scrollTo: async () => true,
    stop: async () => undefined,
    recall: async <T>(part: TabPart, tabId: number) =>
      (memory.get(`${part}:${tabId}`) as T | undefined) ?? null,
    async keep(part, tabId, value) {
      if (value === null) memory.delete(`${part}:${tabId}`);
      else memory.set(`${part}:${tabId}`, structuredClone(value));
      for (const listener of listeners) listener();
    },
    forgetTab: async () => memory.clear(),
    onTabMemory(_tabId, _parts, listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onReadersWords: () => () => undefined,
    about: () => ({ version: '1.2.3', browser: 'Test/1' }),
  };
});

function parts(change: Partial<AnswerParts> = {}): AnswerParts {
  let seconds = 0;
  return {
    ledger,
    platform,
    settings,
    now: () => new Date(Date.UTC(2026, 1, 1, 10, 0, ++seconds)).toISOString(),
    async annotate(job) {
      jobs.push(job);
      return annotateArticle(job, { ledger, packFor: () => null });
    },
    showInToolbar: async (...shown) => void toolbar.push(shown),
    openPanel: async () => undefined,
    ...change,
  };
}

async function reports(): Promise<number> {
  return (await ledger.counts()).reports;
}

test('a reading is kept once, however often the message comes', async () => {
  const answers = createAnswers(parts());
  for (let i = 0; i < 3; i++)
    expect(await answers.annotate({ reading }, from)).toEqual({ ok: true, claims: [] });
  expect(await reports()).toBe(1);
  expect(memory.get('page:7')).toMatchObject({ status: 'no-language', ephemeral: false, url: from.url });
});

test.each<[string, Partial<From>, boolean]>([
  ['F22: a private window', { isPrivate: true }, true],
  ['a log-in page', { url: 'https://meridianwire.example/login' }, true],
  ['a reader who wants nothing remembered', {}, false],
])('%s is read, and nothing of it is stored', async (_, where, remember) => {
  await writeSettings(settings, { remember });
  const answers = createAnswers(parts());
  const source = { ...from, ...where };
  const own = { kind: 'article' as const, article: { ...article, url: source.url } };
  expect(await answers.annotate({ reading: own }, source)).toMatchObject({ ok: true });
  expect(await reports()).toBe(0);
  expect(memory.get('page:7')).toMatchObject({ ephemeral: true });
  const page = createPageService(parts());
  expect((await page.annotations(7))?.report.title).toBe('Floods in Aldara');
});

test('what was worked out about a page is shown again, until the ledger or the reader says something new', async () => {
  await createAnswers(parts()).annotate({ reading }, from);
  await createPageService(parts()).annotations(7);
  const kept = memory.get('answer:7') as { annotations: { report: { title: string } } };
  kept.annotations.report.title = 'As kept';
  // An answer about another page takes the place of this one in the process's own memory.
  const elsewhere = async () => {
    await annotationsOf(entry(), ledger);
    return createPageService(parts()).annotations(7);
  };
  expect((await elsewhere())?.report.title).toBe('As kept');
  await ledger.remember(entry({ path: 'another' }));
  expect((await elsewhere())?.report.title).toBe('Floods in Aldara');
});

test('F12: no room for the answer keeps nobody from seeing it', async () => {
  await createAnswers(parts()).annotate({ reading }, from);
  const full = { ...platform, keep: () => Promise.reject(new Error('QUOTA_BYTES')) };
  expect(await createPageService(parts({ platform: full })).annotations(7)).not.toBeNull();
});

test('F12: a full disk keeps nobody from reading, and is said', async () => {
  ledger.fails = 'writes';
  const answers = createAnswers(parts());
  expect(await answers.annotate({ reading }, from)).toMatchObject({ ok: true });
  expect(memory.get('page:7')).toMatchObject({ problem: { code: 'disk-full' } });
  expect(await createPageService(parts()).annotations(7)).not.toBeNull();
});

test('B30: the outlet is where the page was loaded from, whatever the page side says', async () => {
  const answers = createAnswers(parts());
  const forged = { kind: 'article' as const, article: { ...article, outlet: 'northgatepost.example' } };
  expect(await answers.annotate({ reading: forged }, from)).toMatchObject({ ok: true });
  expect(jobs.map((job) => job.article.outlet)).toEqual(['meridianwire.example']);
});

test('B13: an article that gives itself an address on another site is refused', async () => {
  const answers = createAnswers(parts());
  const forged = {
    kind: 'article' as const,
    article: { ...article, url: 'https://northgatepost.example/a' },
  };
  expect(await answers.annotate({ reading: forged }, from)).toMatchObject({ ok: false });
  expect(jobs).toEqual([]);
});

test('F34: a late answer for a page that was left is dropped', async () => {
  let finish: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const late = createAnswers(
    parts({
      async annotate(job) {
        await slow;
        return annotateArticle(job, { ledger: createMemoryLedger(), packFor: () => null });
      },
    }),
  );
  const first = late.annotate({ reading }, from);
  await new Promise((resolve) => setImmediate(resolve));
  const notArticle = {
    kind: 'not-article' as const,
    url: 'https://meridianwire.example/',
    title: '',
    reason: 'list',
  };
  await late.annotate({ reading: notArticle }, from);
  finish();
  expect(await first).toMatchObject({ ok: false });
  expect(memory.get('page:7')).toMatchObject({ status: 'not-article' });
});

test('the popup hears of the reading that it began', async () => {
  const answers = createAnswers(parts());
  platform.inject = async () => {
    void answers.annotate({ reading }, from);
    return null;
  };
  expect(await createPageService(parts()).read(7)).toMatchObject({
    status: 'no-language',
    reportId: expect.any(String),
  });
});

test.each(['never looked before', 'opened, closed and opened again'])(
  'a popup opened while the page is being read, %s, waits for that reading and hears of it',
  async (how) => {
    let finish: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const shared = parts();
    const { annotate } = shared;
    const answers = createAnswers({ ...shared, annotate: (job) => slow.then(() => annotate(job)) });
    const page = createPageService(shared);
    const opened = how === 'never looked before' ? [] : [page.read(7)];
    await new Promise((resolve) => setImmediate(resolve));
    const reading = answers.annotate({ reading: { kind: 'article', article } }, from);
    await new Promise((resolve) => setImmediate(resolve));
    opened.push(page.read(7));
    await new Promise((resolve) => setImmediate(resolve));
    finish();
    expect(await reading).toMatchObject({ ok: true });
    for (const state of await Promise.all(opened)) expect(state).toMatchObject({ status: 'no-language' });
  },
);

test('a page that was read and did not change is not waited for', async () => {
  await createAnswers(parts()).annotate({ reading }, from);
  memory.set('page:7', { ...(memory.get('page:7') as object), status: 'read' });
  const begun = Date.now();
  expect(await createPageService(parts()).read(7)).toMatchObject({ status: 'read' });
  expect(Date.now() - begun).toBeLessThan(5_000);
});

test('a page that may not be read says so at once', async () => {
  platform.inject = async () => 'restricted-page';
  expect(await createPageService(parts()).read(7)).toMatchObject({
    status: 'restricted',
    problem: { code: 'restricted-page' },
  });
});

test('marks and cards of a page that nobody read are refused', async () => {
  const answers = createAnswers(parts());
  expect(await answers.marks({}, from)).toMatchObject({ ok: false, problem: { code: 'not-read' } });
  expect(await answers.card({ claimId: 'c' }, from)).toMatchObject({
    ok: false,
    problem: { code: 'not-read' },
  });
});

test('the toolbar shows what was read, without a badge where nothing conflicts', async () => {
  const answers = createAnswers(parts());
  await answers.annotate({ reading }, from);
  expect(toolbar).toEqual([[7, 'read', 0]]);
});
