import { expect, test } from 'vitest';
import { describe } from '../../../lib/anchoring/describe.ts';
import { findOrphans } from '../../../lib/anchoring/orphans.ts';
import { REQUESTS } from '../../../lib/messaging/request-shapes.ts';
import type { Block } from '../../../lib/model/report.ts';

const block = (text: string): Block => ({ role: 'text', text });
const NORTH = 'North district counted 104 deaths by Friday evening, the ministry said.';
const SOUTH = 'South district counted 104 deaths by Friday evening, the ministry said.';

const before = [block(NORTH), block(SOUTH)];
const described = new Map([['north', describe(before, { block: 0, start: 0, end: NORTH.length })]]);

test('a claim that still stands is no orphan', () => {
  expect(findOrphans(described, before)).toEqual([]);
});

test('a claim whose paragraph is gone is an orphan, be the next one ever so alike', () => {
  expect(findOrphans(described, [block(SOUTH)])).toEqual([{ claimId: 'north', standsNow: SOUTH }]);
});

test('a claim whose figure changed is an orphan, with the sentence that stands there now', () => {
  const changed = NORTH.replace('104', '131');
  expect(findOrphans(described, [block(changed), block(SOUTH)])).toEqual([
    { claimId: 'north', standsNow: changed },
  ]);
});

test('what a page runs on without end in its place is still told to the extension', () => {
  const endless = (figure: number) =>
    Array.from({ length: 3000 }, (_, at) => `${at === 0 ? figure : 'and'} 😀`).join(' on ');
  const lost = new Map([['a', describe([block(endless(104))], { block: 0, start: 0, end: 20_000 })]]);
  const orphaned = findOrphans(lost, [block(endless(131))]);
  expect(orphaned[0]?.standsNow).toMatch(/^131 😀 on and/u);
  expect(REQUESTS.rectangles.shape({ drawn: [], orphaned, frames: 'shown' }, 'request')).toBeNull();
});

test('nothing like it means nothing stands there', () => {
  expect(findOrphans(described, [block('The harbour was calm. Nobody sailed.')])[0]?.standsNow).toBe('');
});

test('describes a span with what surrounds it and its place in the whole text', () => {
  const start = SOUTH.indexOf('104');
  expect(describe(before, { block: 1, start, end: start + 3 })).toEqual({
    quote: {
      exact: '104',
      prefix: `${NORTH} South district counted `.replace('. S', '.\nS').slice(-32),
      suffix: SOUTH.slice(start + 3, start + 35),
    },
    position: { start: NORTH.length + 1 + start, end: NORTH.length + 4 + start },
  });
});
