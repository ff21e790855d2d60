import { expect, test } from 'vitest';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import { CANDIDATE_CAP, LIST_CAP, rank } from '../../../lib/ledger/rank.ts';
import { entry } from './sample.ts';

test('B31: a million claims under one key are cut to the newest, and that is told', () => {
  const newest = Array.from({ length: LIST_CAP * 2 }, (_, i) => 1_000_000 - LIST_CAP * 2 + i);
  const { numbers, capped } = rank([{ numbers: newest, total: 1_000_000 }]);
  expect(capped).toBe(true);
  expect(numbers.length).toBeLessThanOrEqual(CANDIDATE_CAP);
  expect(numbers[0]).toBe(999_999);
});

test('B31: a flood under one key does not hide the one claim that shares a rare key', () => {
  const flood = Array.from({ length: LIST_CAP }, (_, i) => 1000 + i);
  const floods = Array.from({ length: 3 }, () => ({ numbers: flood, total: 1_000_000 }));
  const { numbers } = rank([...floods, { numbers: [7], total: 1 }]);
  expect(numbers.indexOf(7)).toBe(0);
});

test('B31: the ledger says that it left claims out', async () => {
  const ledger = createMemoryLedger();
  for (let i = 0; i < 3; i++) {
    const sentences = Array.from({ length: 200 }, (_, j) => `Floods took ${i * 200 + j} bridges.`);
    await ledger.remember(entry({ path: `flood-${i}`, outlet: `spam-${i}.example`, sentences }));
  }
  const { candidates, capped } = await ledger.candidates(['bridge|aldara'], 'none');
  expect(capped).toBe(true);
  expect(candidates.length).toBeLessThanOrEqual(CANDIDATE_CAP);
  expect((await ledger.candidates(['another key'], 'none')).capped).toBe(false);
});
