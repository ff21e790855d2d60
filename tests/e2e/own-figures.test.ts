import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Check } from '../../lib/model/finding.ts';
import type { Answer } from '../browser/reading.ts';
import { claimWith, type Newsroom, openNewsroom } from './newsroom.ts';

let newsroom: Newsroom;
let answers: Answer[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  answers = await newsroom.answers('tram-noise');
}, 240_000);

afterAll(() => newsroom.close());

function failed(kind: Check['kind']): Check[] {
  const checks = answers
    .flatMap(({ checks }) => checks)
    .filter((check) => check.kind === kind && !check.holds);
  return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}

test('with an empty ledger, parts that miss their whole are marked, with the sum', () => {
  const [sum] = failed('sum');
  expect(sum?.arithmetic).toMatchObject({ expected: 96, stated: 104, gap: -8 });
  expect(sum?.parts).toHaveLength(3);
});

test('with an empty ledger, a share that is none is marked', () => {
  const [share] = failed('share');
  expect(share?.arithmetic.expected).toBeCloseTo(61.4);
  expect(share?.arithmetic.stated).toBe(52);
});

test('with an empty ledger, a rise that is another is marked', () => {
  const [change] = failed('change');
  expect(change?.arithmetic.expected).toBeCloseTo(40);
  expect(change?.arithmetic.stated).toBe(30);
});

test('with an empty ledger, a headline that says other than its text is marked', () => {
  const [headline] = failed('headline');
  expect(headline?.arithmetic).toMatchObject({ expected: 104, stated: 140 });
});

test('a claim whose check fails carries the mark for it', () => {
  expect(claimWith(answers, '140 complaints').mark).toBe('failed-check');
});
