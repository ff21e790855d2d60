import { afterEach, expect, test, vi } from 'vitest';
import { atOnce, inTurns } from '../../../lib/article/in-turns.ts';
import { readingOf } from '../../../lib/article/read-article.ts';
import { ADDRESS, documentOf, PARAGRAPHS, pageOf, paragraphs } from './page.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A clock that only moves while work is done, and a page that counts its turns. */
function stubPage() {
  let now = 0;
  const turns: number[] = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('scheduler', { yield: async () => void turns.push(now) });
  return { turns, spend: (ms: number) => (now += ms) };
}

function* work(steps: number, spend: () => void): Generator<void, string> {
  for (let i = 0; i < steps; i += 1) {
    spend();
    yield;
  }
  return 'done';
}

test('at once, all is done', () => {
  let done = 0;
  expect(atOnce(work(5, () => (done += 1)))).toBe('done');
  expect(done).toBe(5);
});

test('in turns, the page is let in before a frame is over, however long the work', async () => {
  const { turns, spend } = stubPage();
  expect(await inTurns(work(100, () => spend(3)))).toBe('done');
  expect(turns.length).toBeGreaterThan(20);
  const waits = turns.map((at, i) => at - (turns[i - 1] ?? 0));
  expect(Math.max(...waits)).toBeLessThanOrEqual(16);
});

test('short work is not broken up', async () => {
  const { turns, spend } = stubPage();
  await inTurns(work(5, () => spend(1)));
  expect(turns).toEqual([]);
});

test('B21: the larger the page, the more turns it gets while it is read', () => {
  const turnsOf = (times: number) => {
    const html = pageOf(paragraphs(Array.from({ length: times }, () => PARAGRAPHS).flat()));
    return [...readingOf(documentOf(html), ADDRESS)].length;
  };
  expect(turnsOf(1000)).toBeGreaterThan(turnsOf(100) * 5);
});
