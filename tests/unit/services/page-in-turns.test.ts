import { expect, test } from 'vitest';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { Article } from '../../../lib/model/report.ts';
import type { TabPart } from '../../../lib/platform/tab-memory.ts';
import { annotateArticle } from '../../../lib/services/annotate-article.ts';
import { createAnswers } from '../../../lib/services/answer-page.ts';
import type { PageState } from '../../../lib/services/page-service.ts';
import { fakeStore } from './fakes.ts';

/** Messages of one page come while others are being answered, and the tab's memory answers later than it is asked. */
const from = { tabId: 7, windowId: 1, url: 'https://meridianwire.example/tally', isPrivate: false };

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const turns = async (count: number) => {
  for (let left = count; left > 0; left -= 1) await turn();
};

function reading(votes: number) {
  const article: Article = {
    url: from.url,
    outlet: 'meridianwire.example',
    title: 'The count goes on',
    language: 'xx',
    blocks: [{ role: 'text', text: `By now ${votes} votes are counted.` }],
  };
  return { kind: 'article' as const, article };
}

function newPage() {
  const memory = new Map<string, unknown>();
  const keep = async (part: TabPart, tabId: number, value: unknown) => {
    await turn();
    memory.set(`${part}:${tabId}`, structuredClone(value));
  };
  const recall = async <T>(part: TabPart, tabId: number) => {
    await turn();
    return (memory.get(`${part}:${tabId}`) as T | undefined) ?? null;
  };
  const never = async () => Promise.reject(new Error('not asked for'));
  const ledger = createMemoryLedger();
  let moment = 0;
  const answers = createAnswers({
    ledger,
    platform: {
      activeTab: never,
      tabInfo: never,
      inject: never,
      backgroundAnswers: never,
      scrollTo: never,
      stop: never,
      recall,
      keep,
      forgetTab: async () => {
        await turn();
        memory.clear();
      },
      onTabMemory: () => () => undefined,
      onReadersWords: () => () => undefined,
      about: () => ({ version: '1', browser: 'Test/1' }),
    },
    settings: fakeStore(),
    now: () => new Date(Date.UTC(2026, 1, 1, 10, 0, 0, ++moment)).toISOString(),
    async annotate(job) {
      await turns(2);
      return annotateArticle(job, { ledger, packFor: () => null });
    },
    showInToolbar: turn,
    openPanel: turn,
  });
  return { answers, state: () => memory.get('page:7') as PageState, ledger };
}

const MOMENTS = Array.from({ length: 16 }, (_, moment) => moment);

test.each(MOMENTS)(
  'a text that comes %i turns after another one is the page’s in the end',
  async (moment) => {
    const { answers, state, ledger } = newPage();
    const first = answers.annotate({ reading: reading(40) }, from);
    await turns(moment);
    const second = await answers.annotate({ reading: reading(60) }, from);
    await first;
    expect(second).toMatchObject({ ok: true });
    const kept = await ledger.revision(state().revisionId ?? '');
    expect(kept?.report.blocks[0]?.text).toContain('60 votes');
  },
);

test.each(MOMENTS)(
  'what was drawn, told %i turns into the next reading, leaves that reading alone',
  async (moment) => {
    const { answers, state, ledger } = newPage();
    await answers.annotate({ reading: reading(40) }, from);
    const second = answers.annotate({ reading: reading(60) }, from);
    await turns(moment);
    await answers.rectangles({ drawn: ['a'], orphaned: [], frames: 'shown' }, from);
    expect(await second).toMatchObject({ ok: true });
    const kept = await ledger.revision(state().revisionId ?? '');
    expect(kept?.report.blocks[0]?.text).toContain('60 votes');
  },
);
